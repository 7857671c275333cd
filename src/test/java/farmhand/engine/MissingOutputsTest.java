package farmhand.engine;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Tasks whose frames are gone from the disk are run again by one act. */
final class MissingOutputsTest {
    private static final Verb MISSING = new Verb.Retry(Verb.Which.MISSING);

    private final TestFarm farm = TestFarm.withSlots(2);

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    void onlyWhatIsGoneRunsAgain() {
        farm.submit(
                aJob().with(aBlock("kept", "1").outputs("img.@#@"))
                        .with(aBlock("lost", "1-2").outputs("lost.@#@")));
        done("2/0/0/1", "2/1/0/1");
        farm.awaitRunning("2/1/1/1");

        assertEquals(
                List.of("2/1/0"),
                farm.act(MISSING, "2").subjects().stream().map(Object::toString).toList());

        Task again = farm.task("2/1/0");
        assertEquals(TaskState.ASSIGNED, again.state());
        assertEquals(2, again.tries());
        assertEquals(TaskState.DONE, farm.task("2/0/0").state());
        assertEquals(1, farm.task("2/1/1").tries());
    }

    @Test
    void aQueryMayNameThem() {
        farm.submit(aJob().with(aBlock("lost", "1").outputs("lost.@#@")));
        done("2/0/0/1");

        farm.done(new Command.Acts(List.of(Act.where(MISSING, "task where status=done"))));

        farm.awaitRunning("2/0/0/2");
    }

    @Test
    void whereAllIsThereNothingIsDone() {
        farm.submit(aJob().with(aBlock("kept", "1").outputs("img.@#@")).withBlock("free", "1"));
        done("2/0/0/1", "2/1/0/1");

        assertEquals("nothing_missing", refused("2").code());
        assertEquals("no_outputs", refused("2/1").code());
    }

    private Rejection refused(String subject) {
        return farm.act(MISSING, subject).refused().getFirst();
    }

    private void done(String... attempts) {
        for (String attempt : attempts) {
            farm.awaitLaunched(attempt);
            farm.ends(attempt, Exit.DONE);
            farm.awaitTask(attempt.substring(0, attempt.lastIndexOf('/')), TaskState.DONE);
        }
    }
}
