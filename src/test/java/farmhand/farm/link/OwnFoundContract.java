package farmhand.farm.link;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.TaskState;
import farmhand.testing.ABlock;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.List;

/**
 * What a link to an own farm finds besides: what this machine knows of attempts and their files.
 */
public abstract class OwnFoundContract extends FoundContract {
    @Test
    void aTaskThatIsRunAtOnceTellsItsAttemptInLists() throws Exception {
        RunningFarm.sent(link, Command.act(new Verb.Run(), List.of(Subject.parse("2/0/4"))));
        TaskAddress task = TaskAddress.parse("2/0/4");
        Waiting.until(() -> truth().farm().task(task).orElseThrow().tries() == 1);

        TaskPage page = asked(new Question.TasksOf(JobNumber.FIRST, 0, 3, 2));

        Attempt attempt = page.tasks().getLast().attempts().getFirst();
        assertEquals("2/0/4/1", attempt.address().toString());
        assertEquals(List.of(), page.tasks().getFirst().attempts());
    }

    @Test
    void filesThatATaskReportsAreShown() throws Exception {
        Files.writeString(data.resolve("a b.txt"), "0123456789");
        ABlock block =
                aBlock("b", "1")
                        .running("echo '{\"output\":\"a b.txt\"}' > $FARMHAND_REPORT")
                        .in(data.toString());
        TaskAddress task = new TaskAddress(submit(aJob().with(block)), 0, 0);
        awaitTask(task.toString(), TaskState.DONE);

        List<OutputInfo> outputs = asked(new Question.OutputsOf(task));

        assertEquals(List.of("a b.txt"), outputs.stream().map(OutputInfo::path).toList());
        assertEquals(10, outputs.getFirst().size());
    }
}
