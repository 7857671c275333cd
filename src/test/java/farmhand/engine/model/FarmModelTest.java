package farmhand.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Random;

/**
 * Random commands, ends of tasks and kills of the coordinator: after each step every task of the
 * farm is as on paper, what runs could be started, and no slot idles that could be used. {@code
 * -Psoak} takes 100,000 steps; {@code -Dmodel.seed} repeats one.
 */
final class FarmModelTest {
    private static final int STEPS = Integer.getInteger("model.steps", 1_000);
    private static final int KILLS = Integer.getInteger("model.kills", 15);

    private final long seed = Long.getLong("model.seed", System.nanoTime());
    private final ModelFarm model = new ModelFarm();

    @Test
    void theFarmIsAsOnPaperWhateverHappens(@TempDir Path folder) {
        try (KilledFarm farm = new KilledFarm(folder)) {
            RandomDeeds deeds = new RandomDeeds(new Random(seed), model, farm);
            String what = "";
            try {
                for (int step = 1; step <= STEPS; step++) {
                    boolean kill = step % (STEPS / KILLS) == 0;
                    what = "step " + step + ": " + (kill ? "kill" : deeds.next());
                    if (kill) {
                        farm.kill();
                        model.running().forEach(at -> model.end(at, End.LOST));
                    }
                    settle(farm);
                }
            } catch (AssertionError wrong) {
                throw new AssertionError("seed " + seed + ", " + what, wrong);
            }
        }
    }

    /** Writes down what was started meanwhile, and looks whether all is as it must be. */
    private void settle(KilledFarm farm) {
        // Settled last: what was assigned while the others were asked is with the runner then.
        Waiting.until(() -> (isFull(farm) || couldStart(farm) == 0) && farm.isSettled());
        for (AttemptAddress attempt : farm.running()) {
            TaskAddress at = attempt.task();
            if (!model.task(at).isRunning()) {
                assertTrue(model.mayStart(at), at + " may not run");
                model.task(at).start();
            }
        }
        assertTrue(farm.running().size() <= KilledFarm.SLOTS, "overdrawn");
        assertEquals(model.running().size(), farm.running().size(), "attempts that run");
        for (TaskAddress at : model.addresses()) {
            ModelTask onPaper = model.task(at);
            assertEquals(onPaper.state, farm.state(at), at + " is otherwise");
            assertEquals(onPaper.failures, farm.failures(at), "failures of " + at);
        }
    }

    private static boolean isFull(KilledFarm farm) {
        return farm.running().size() == KilledFarm.SLOTS;
    }

    /** How many more there are on paper that could be started, those that run counted as such. */
    private long couldStart(KilledFarm farm) {
        return model.addresses().stream()
                .filter(model::mayStart)
                .filter(at -> farm.state(at) != TaskState.RUNNING)
                .count();
    }
}
