package farmhand.engine.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.rules.Rules;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.FarmEvent.AttemptAssigned;
import farmhand.farm.FarmEvent.AttemptEnded;
import farmhand.farm.FarmEvent.AttemptStarted;
import farmhand.farm.Job;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.testing.Specs;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Laws that hold whatever users do: what the rules decide can be folded, the queue says the same as
 * a look at the whole farm, slots are never overdrawn, and nothing overtakes.
 */
class ScheduleLawsTest {
    private static final int STEPS = RandomCommands.STEPS;
    private static final int SLOTS = 3;
    private static final Origin KIM = new Origin("kim", "test", "here");

    private final Map<AttemptAddress, Integer> running = new LinkedHashMap<>();
    private Farm farm = Farm.EMPTY;
    private When at = Specs.AT;
    private Scheduler scheduler =
            new Scheduler(Farm.EMPTY, "box", SLOTS, (_, total) -> Math.min(2, total), Specs.AT);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void theQueueFollowsTheFarmThroughAnyLife(long seed) {
        Random random = new Random(seed);
        RandomCommands commands = new RandomCommands(random);

        for (int step = 0; step < STEPS; step++) {
            at = new When(at.micros() + 1_000_000);
            switch (random.nextInt(5)) {
                case 0 -> command(commands);
                case 1, 2 -> end(random);
                default -> fill();
            }
            Optional<TaskAddress> first = NaiveQueue.first(farm, at);
            ReadyQueue anew = new ReadyQueue(farm, "box", new Starts(), at);
            assertEquals(first, anew.first(), "step " + step);
            assertEquals(first, next(), "step " + step);
        }
    }

    /** What the scheduler would start by now. */
    private Optional<TaskAddress> next() {
        scheduler.wake(farm, at);
        return scheduler.next();
    }

    private void command(RandomCommands commands) {
        if (Rules.decide(farm, commands.next(farm), KIM, at)
                instanceof Decision.Accepted accepted) {
            happen(accepted.events());
        }
    }

    private void end(Random random) {
        List<FarmEvent> events = new ArrayList<>();
        for (AttemptAddress attempt : List.copyOf(running.keySet())) {
            if (random.nextBoolean()) {
                events.add(ended(attempt, random));
                running.remove(attempt);
            } else if (random.nextInt(4) == 0) {
                events.add(new AttemptStarted(attempt));
            }
        }
        happen(events);
    }

    private FarmEvent ended(AttemptAddress attempt, Random random) {
        Job job = farm.jobs().find(attempt.task().job()).orElseThrow();
        Block block = job.blocks().get(attempt.task().block());
        End end =
                List.of(End.DONE, End.DONE, End.DONE, End.FAILED, End.LOST, End.CANNOT_START)
                        .get(random.nextInt(6));
        Exit exit = Exit.of(end, "");
        return new AttemptEnded(
                attempt,
                exit,
                Rules.stateAfter(block, block.tasks().task(attempt.task().task()), exit),
                at);
    }

    /** Each attempt must be the one that a look at the farm, as it is by then, would choose. */
    private void fill() {
        List<AttemptAssigned> assigned = scheduler.fill(farm, at);
        for (AttemptAssigned one : assigned) {
            assertEquals(Optional.of(one.attempt().task()), NaiveQueue.first(farm, at));
            running.put(one.attempt(), slots(one.attempt().task()));
            farm = farm.apply(List.of(one));
        }
        int busy = running.values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(busy, scheduler.busy());
        assertTrue(busy <= SLOTS, "overdrawn");
        NaiveQueue.first(farm, at)
                .ifPresent(task -> assertTrue(slots(task) > SLOTS - busy, "idle slots"));
    }

    private int slots(TaskAddress task) {
        int said = farm.block(task.inBlock()).orElseThrow().spec().limits().slots();
        return said == 0 ? 2 : Math.min(said, SLOTS);
    }

    private void happen(List<? extends FarmEvent> events) {
        if (!events.isEmpty()) {
            farm = farm.apply(events);
            scheduler.follow(farm, events, at);
        }
    }
}
