package farmhand.farm.view;

import farmhand.farm.Block;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.Task;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Tasks of a block that is watched: all, or a stretch of them when they are told in parts.
 *
 * @param index the block's index
 * @param runs the state of every task of the stretch
 * @param tasks details of the tasks that were touched; all of them in a list block, whose names
 *     must be told; none when only runs are told
 */
public record WatchedBlock(int index, Runs runs, List<TaskView> tasks) {
    public WatchedBlock {
        tasks = List.copyOf(tasks);
    }

    /** The tasks of {@code block} from index {@code from} up to but without {@code to}. */
    public static WatchedBlock of(Block block, int from, int to, boolean detailed) {
        Runs runs = Runs.of(block.tasks(), TaskSet.range(from, to));
        IntStream told = detailed ? IntStream.range(from, to) : IntStream.empty();
        return new WatchedBlock(
                block.index(),
                runs,
                told.filter(i -> !block.isNumeric() || isTouched(block, i))
                        .mapToObj(i -> TaskView.of(block, i))
                        .toList());
    }

    private static boolean isTouched(Block block, int task) {
        return !block.tasks().task(task).equals(Task.UNTOUCHED)
                || block.changes().of(task).isPresent();
    }
}
