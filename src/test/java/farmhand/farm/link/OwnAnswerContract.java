package farmhand.farm.link;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Attempt;
import farmhand.farm.End;
import farmhand.farm.Exit;
import farmhand.farm.TaskState;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Outcome;

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

        var settings = farm.coordinator().farm().job(JOB).orElseThrow().settings();
        assertEquals("sh020", settings.name());
        assertEquals(-7, settings.priority());
    }

    @Test
    void attemptsAndLogsAreTold() throws Exception {
        farm.submit(aJob().with(aBlock("b", "1").running("echo hello; exit 3").maxFailures(1)));
        farm.awaitTask("3/0/0", TaskState.FAILED);
        AttemptAddress attempt = AttemptAddress.parse("3/0/0/1");

        List<Attempt> attempts = asked(new Question.AttemptsOf(attempt.task()));
        LogPiece log = asked(new Question.LogOf(attempt, 1, 3));

        assertEquals(
                farm.coordinator()
                        .ask(new Question.AttemptsOf(attempt.task()))
                        .toCompletableFuture()
                        .get(),
                attempts);
        Exit exit = attempts.getFirst().exit();
        assertEquals(End.FAILED, exit.end());
        assertEquals(3, exit.code());
        assertEquals("ell", log.text());
        assertEquals(6, log.size());
        assertEquals(1, log.offset());
        assertTrue(log.ended());
    }
}
