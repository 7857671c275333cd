package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.TaskState;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands out among the tasks that are done.
 *
 * @param slowest those that took longest, the longest first
 * @param workers how each machine did
 * @param pace how many were done lately; empty while none were
 */
public record Slowest(List<One> slowest, List<String> workers, String pace) {
    static final Slowest NONE = new Slowest(List.of(), List.of(), "");

    private static final int MOST = 10;
    private static final Duration LATELY = Duration.ofMinutes(10);

    public Slowest {
        slowest = List.copyOf(slowest);
        workers = List.copyOf(workers);
    }

    /** A task and how long it took, as text. */
    public record One(TaskRow task, String name, String took) {}

    /** How long and how often a machine ran tasks. */
    private record Sum(Duration time, int tasks) {
        Sum plus(Sum other) {
            return new Sum(time.plus(other.time), tasks + other.tasks);
        }
    }

    static Slowest of(List<BlockRow> blocks, Instant now) {
        List<TaskRow> done = new ArrayList<>();
        Map<String, Sum> sums = new TreeMap<>();
        int lately = 0;
        for (BlockRow block : blocks) {
            for (int i = 0; i < block.size(); i++) {
                var task = block.task(i).task();
                if (block.state(i) == TaskState.DONE
                        && !task.started().isNever()
                        && !task.finished().isNever()) {
                    done.add(block.tasks().get(i));
                    sums.merge(task.worker(), new Sum(took(block.tasks().get(i)), 1), Sum::plus);
                    lately += task.finished().instant().plus(LATELY).isAfter(now) ? 1 : 0;
                }
            }
        }
        done.sort(Comparator.comparing(Slowest::took).reversed());
        return new Slowest(
                done.stream().limit(MOST).map(Slowest::one).toList(),
                sums.entrySet().stream().map(Slowest::words).toList(),
                lately == 0 ? "" : text("stats.pace", lately, LATELY.toMinutes()));
    }

    private static One one(TaskRow row) {
        String name = text("stats.task", row.parent().view().name(), row.view().name());
        return new One(row, name, Times.elapsed(took(row)));
    }

    private static String words(Map.Entry<String, Sum> worker) {
        Sum sum = worker.getValue();
        return text(
                "stats.worker",
                worker.getKey(),
                sum.tasks(),
                Times.elapsed(sum.time().dividedBy(sum.tasks())));
    }

    private static Duration took(TaskRow row) {
        var task = row.view().task();
        return Duration.between(task.started().instant(), task.finished().instant());
    }
}
