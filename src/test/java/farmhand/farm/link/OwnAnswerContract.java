package farmhand.farm.link;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Outcome;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What a link to an own farm answers besides: what this machine knows of commands and attempts. */
public abstract class OwnAnswerContract extends AnswerContract {
    @Test
    void whatThisMachineLacksIsToldAndTheJobIsTakenAllTheSame() {
        var lacking = aJob().with(aBlock("b", "1").running("/no/such/program @#@")).paused();

        Outcome.Done done = done(new Command.Submit(lacking.spec()));

        assertThat(done.warnings()).singleElement().asString().contains("/no/such/program");
    }

    @Test
    void aJobIsEdited() {
        done(
                new Command.EditJob(
                        JOB, List.of(new JobField.Name("sh020"), new JobField.Priority(-7))));

        var settings = truth().farm().job(JOB).orElseThrow().settings();
        assertEquals("sh020", settings.name());
        assertEquals(-7, settings.priority());
    }

    @Test
    void theCodeOfAnExitIsTold() throws Exception {
        submit(aJob().with(aBlock("b", "1").running("exit 3").maxFailures(1)));
        awaitTask("3/0/0", TaskState.FAILED);

        List<Attempt> attempts = asked(new Question.AttemptsOf(TaskAddress.parse("3/0/0")));

        assertEquals(3, attempts.getFirst().exit().code());
    }
}
