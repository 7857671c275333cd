package farmhand.engine;

import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Farm;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;

/** Undo of what has begun to happen. */
final class UndoneLateTest {
    @Test
    void ofAppendedTasksThoseThatAreOverAreNotSaidToGoOn() {
        try (TestFarm farm = TestFarm.startedFrom(new MemoryStore(Farm.EMPTY), 2)) {
            farm.submit(aJob().with(aListBlock("mail", 1)));
            farm.awaitRunning("2/0/0/1");
            var block = new BlockAddress(JobNumber.FIRST, 0);
            farm.done(new Command.AppendTasks(block, aListBlock("x", 1).tasks()));
            farm.awaitLaunched("2/0/1/1");
            farm.ends("2/0/1/1", Exit.DONE);
            farm.awaitTask("2/0/1", TaskState.DONE);

            Outcome undone = farm.send(new Command.Undo(Command.Undo.MINE));

            assertEquals(
                    "Tasks 2/0/1 have run meanwhile: what they did cannot be taken back. Delete by"
                            + " hand what they wrote, if it shall go, too.",
                    ((Outcome.Done) undone).refused().getFirst().text());
        }
    }
}
