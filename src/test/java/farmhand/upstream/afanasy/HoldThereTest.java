package farmhand.upstream.afanasy;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.Verb;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;

import java.util.List;

/** An afserver keeps no task back that waits for others, or failed: that is said. */
final class HoldThereTest extends UpstreamTest {
    private static final JobNumber JOB = JobNumber.parse("2");

    @Test
    void tasksThatWaitForFramesAreRefusedAndTheOthersHeld() {
        twoBlocks();
        done("2/0/0-1");

        var outcome = farm.done(new Verb.Hold(), "2/1/0-3");

        assertEquals(List.of(Subject.parse("2/1/0-1")), outcome.subjects());
        var refused = outcome.refused().getFirst();
        assertEquals("not_on_afanasy", refused.code());
        assertEquals("2/1/2-3", refused.subject());
        assertThat(refused.message()).contains("wait");
        farm.await("2/1/1", TaskState.HELD);
        assertEquals(TaskState.OPEN, farm.state("2/1/2"));
        assertEquals(TaskState.OPEN, farm.farm.task("2/1/2").state());
    }

    @Test
    void aBlockOfWhichAllTasksWaitIsRefused() {
        twoBlocks();

        var outcome = farm.done(new Verb.Hold(), "2/1");

        assertEquals(List.of(), outcome.subjects());
        assertEquals("not_on_afanasy", outcome.refused().getFirst().code());
    }

    @Test
    void ofAJobTheTasksThatWaitAreNamed() {
        twoBlocks();

        var outcome = farm.done(new Verb.Hold(), "2");

        assertEquals(List.of(Subject.parse("2/0/0-3")), outcome.subjects());
        assertEquals("2/1/0-3", outcome.refused().getFirst().subject());
        farm.await("2/0/3", TaskState.HELD);
    }

    @Test
    void tasksThatWaitForABlockAsAWholeAreHeld() {
        farm.submit(
                aJob().with(aBlock("sim", "1-4"))
                        .with(aBlock("beauty", "1-4").after("sim"))
                        .paused());

        var outcome = farm.done(new Verb.Hold(), "2/1");

        assertEquals(List.of(), outcome.refused());
        farm.await("2/1/3", TaskState.HELD);
    }

    @Test
    void anEditThatIsAllOrNoneIsRefusedWhole() {
        twoBlocks();
        done("2/0/0-1");

        var refused =
                farm.refused(
                        new Command.EditTasks(
                                JOB,
                                List.of(TaskEdit.to(Subject.parse("2/1/0-3"), TaskState.HELD))));

        assertEquals("not_on_afanasy", refused.code());
        assertEquals(TaskState.OPEN, farm.state("2/1/0"));
    }

    @Test
    void whatFailedIsNotHeldThereEither() {
        farm.submit(aJob().with(aBlock("b", "1").running("exit 3").maxFailures(1)));
        farm.await("2/0/0", TaskState.FAILED);

        var outcome = farm.done(new Verb.Hold(), "2/0/0");

        assertThat(outcome.refused().getFirst().message()).contains("failed");
        assertEquals(List.of(), outcome.subjects());
    }

    private void twoBlocks() {
        farm.submit(
                aJob().with(aBlock("sim", "1-4"))
                        .with(aBlock("beauty", "1-4").afterFramesOf("sim"))
                        .paused());
    }

    private void done(String tasks) {
        farm.done(
                new Command.EditTasks(
                        JOB, List.of(TaskEdit.to(Subject.parse(tasks), TaskState.DONE))));
    }
}
