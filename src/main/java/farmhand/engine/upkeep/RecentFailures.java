package farmhand.engine.upkeep;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.When;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many attempts failed on each machine within the last hour, counted as they fail: what stands
 * still costs nothing. Of before this program began only what the farm shows of it is counted, one
 * attempt for each task that stands failed. Any thread.
 */
public final class RecentFailures {
    private static final long HOUR_MICROS = Duration.ofHours(1).toNanos() / 1_000;
    private static final int MOST = 50_000;

    /** In order of time. */
    private final Deque<Failure> failures = new ArrayDeque<>();

    private final Map<String, Integer> counts = new HashMap<>();

    private record Failure(String worker, When at) {}

    /** What {@code farm} shows of the hour before {@code now}, in place of all that was counted. */
    public synchronized void begin(Farm farm, When now) {
        failures.clear();
        counts.clear();
        farm.jobs().stream()
                .filter(job -> !job.deleted() && job.totals().failures() > 0)
                .flatMap((Job job) -> job.blocks().stream())
                .filter(block -> block.tasks().totals().failures() > 0)
                .flatMap(RecentFailures::failed)
                .filter(task -> task.finished().micros() > now.micros() - HOUR_MICROS)
                .sorted((a, b) -> a.finished().compareTo(b.finished()))
                .forEach(task -> add(task.worker(), task.finished()));
    }

    /** An attempt failed there, later than all that are counted. */
    public synchronized void add(String worker, When at) {
        if (worker.isEmpty()) {
            return;
        }
        failures.addLast(new Failure(worker, at));
        counts.merge(worker, 1, Integer::sum);
        if (failures.size() > MOST) {
            forgetFirst();
        }
    }

    /** How many there were of each machine within the hour before {@code now}; none is left out. */
    public synchronized Map<String, Integer> counts(When now) {
        while (!failures.isEmpty()
                && failures.getFirst().at().micros() <= now.micros() - HOUR_MICROS) {
            forgetFirst();
        }
        return Map.copyOf(counts);
    }

    private void forgetFirst() {
        counts.computeIfPresent(
                failures.removeFirst().worker(), (_, count) -> count == 1 ? null : count - 1);
    }

    private static Stream<Task> failed(Block block) {
        return block.tasks()
                .touched()
                .mapToObj(block.tasks()::task)
                .filter(
                        task ->
                                task.failures() > 0
                                        && (task.state() == TaskState.FAILED
                                                || task.state() == TaskState.OPEN));
    }
}
