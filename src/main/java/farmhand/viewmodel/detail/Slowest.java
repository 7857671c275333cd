package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;

/**
 * What stands out among the tasks that are done.
 *
 * @param slowest those that took longest, the longest first
 * @param workers how each machine did
 */
public record Slowest(List<One> slowest, List<String> workers) {
    static final Slowest NONE = new Slowest(List.of(), List.of());

    private static final int MOST = 10;

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

    /** A task, without the row that only those that are shown need. */
    private record Took(BlockRow block, int index, Duration time) {}

    static Slowest of(List<BlockRow> blocks) {
        Queue<Took> longest = new PriorityQueue<>(Comparator.comparing(Took::time));
        Map<String, Sum> sums = new TreeMap<>();
        for (BlockRow block : blocks) {
            for (int i = 0; i < block.size(); i++) {
                Task task = block.task(i).task();
                if (block.state(i) == TaskState.DONE
                        && !task.started().isNever()
                        && !task.finished().isNever()) {
                    Duration time =
                            Duration.between(task.started().instant(), task.finished().instant());
                    longest.add(new Took(block, i, time));
                    if (longest.size() > MOST) {
                        longest.remove();
                    }
                    sums.merge(task.worker(), new Sum(time, 1), Sum::plus);
                }
            }
        }
        return new Slowest(
                longest.stream()
                        .sorted(Comparator.comparing(Took::time).reversed())
                        .map(Slowest::one)
                        .toList(),
                sums.entrySet().stream().map(Slowest::words).toList());
    }

    private static One one(Took took) {
        TaskRow row = took.block().tasks().get(took.index());
        String name = text("stats.task", took.block().view().name(), Shapes.name(row.view()));
        return new One(row, name, Times.took(took.time()));
    }

    private static String words(Map.Entry<String, Sum> worker) {
        Sum sum = worker.getValue();
        return text(
                "stats.worker",
                worker.getKey(),
                sum.tasks(),
                Times.took(sum.time().dividedBy(sum.tasks())));
    }
}
