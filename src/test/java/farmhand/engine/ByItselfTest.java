package farmhand.engine;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Farm;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.Verb;

import org.junit.jupiter.api.Test;

/** What a window does without being told. */
final class ByItselfTest {
    @Test
    void itIsNoStepOfUndoOrRedo() {
        try (TestFarm farm = TestFarm.startedFrom(new MemoryStore(Farm.EMPTY), 2)) {
            farm.submit(aJob().withBlock("beauty", "1-10").paused());
            farm.act(new Verb.Priority(60), "2");
            byItself(farm, true);

            farm.done(new Command.Undo(Command.Undo.MINE));
            assertEquals(50, priority(farm));
            byItself(farm, false);
            farm.done(new Command.Redo());

            assertEquals(60, priority(farm));
        }
    }

    private static void byItself(TestFarm farm, boolean paused) {
        farm.coordinator
                .send(
                        new Command.EditPolicy(new PolicyEdit.OfWorker("box", paused)),
                        TestFarm.KIM.byItself())
                .toCompletableFuture()
                .join();
    }

    private static int priority(TestFarm farm) {
        return farm.coordinator.farm().job(JobNumber.FIRST).orElseThrow().settings().priority();
    }
}
