package farmhand.farm.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;
import farmhand.testing.RandomFarm;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whatever happened to a farm, all that is open or held has one sentence, and nothing else has. */
final class WhyLawTest {
    private static final int SEEDS = 2;
    private static final int STEPS = 80;
    private static final int EVERY = 16;

    /** Of larger blocks only some tasks are looked at. */
    private static final int MOST_LOOKED_AT = 20;

    private static final Capacity CAPACITY = new Capacity(8, 8, Optional.empty(), (_, _) -> 1);
    private static final When NOW = new When(1_800_000_100_000_000L);

    @Test
    void everyOpenOrHeldTaskHasExactlyOneSentence() {
        Set<Kind> met = EnumSet.noneOf(Kind.class);
        for (long seed = 1; seed <= SEEDS; seed++) {
            RandomFarm life = new RandomFarm(seed);
            for (int step = 0; step < STEPS; step++) {
                life.step();
                if (step % EVERY == 0) {
                    look(life.farm(), met);
                }
            }
        }
        assertTrue(met.size() > 4, met::toString);
    }

    private static void look(Farm farm, Set<Kind> met) {
        for (Job job : farm.jobs().stream().filter(one -> !one.deleted()).toList()) {
            List<Why> whole = whys(farm, new Subject.OfJob(job.number()));
            whole.forEach(why -> assertSays(why, met));
            for (Block block : job.blocks()) {
                BlockAddress at = new BlockAddress(job.number(), block.index());
                List<Why> ofBlock = whys(farm, new Subject.OfBlock(at));
                int stride = 1 + block.tasks().size() / MOST_LOOKED_AT;
                for (int i = 0; i < block.tasks().size(); i += stride) {
                    int expected = isKeptBack(block, i) ? 1 : 0;
                    String what = at.task(i) + " of " + job;

                    assertEquals(
                            expected,
                            whys(farm, new Subject.OfTasks(at, TaskSet.of(i))).size(),
                            what);
                    assertEquals(expected, about(ofBlock, block, at, i), what);
                    assertEquals(expected, about(whole, block, at, i), what);
                }
            }
        }
    }

    private static void assertSays(Why why, Set<Kind> met) {
        met.add(why.reason().kind());
        assertFalse(why.reason().text().isBlank(), why::toString);
    }

    private static List<Why> whys(Farm farm, Subject subject) {
        return Whys.of(farm, subject, CAPACITY, NOW);
    }

    private static boolean isKeptBack(Block block, int task) {
        TaskState state = block.tasks().task(task).state();
        return state == TaskState.OPEN || state == TaskState.HELD;
    }

    /** How many of these are about the task: by its own block, or else by its whole job. */
    private static long about(List<Why> whys, Block block, BlockAddress at, int task) {
        long own =
                whys.stream()
                        .filter(why -> why.subject().equals(new Subject.OfBlock(at)))
                        .filter(why -> why.tasks().contains(task))
                        .count();
        boolean open =
                block.tasks().task(task).state() == TaskState.OPEN
                        && block.tasks().task(task).turn() != Turn.NOW;
        Subject whole = new Subject.OfJob(at.job());
        return own + (open ? whys.stream().filter(why -> why.subject().equals(whole)).count() : 0);
    }
}
