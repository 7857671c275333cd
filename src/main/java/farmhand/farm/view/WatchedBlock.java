package farmhand.farm.view;

import farmhand.farm.Block;
import farmhand.farm.Task;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The tasks of a block that is watched.
 *
 * @param index its index
 * @param runs the state of every task
 * @param tasks details of the tasks that were touched; all of them in a list block, whose names
 *     must be told
 */
public record WatchedBlock(int index, Runs runs, List<TaskView> tasks) {
    public WatchedBlock {
        tasks = List.copyOf(tasks);
    }

    /** All that is known of the tasks of {@code block}; without details when {@code runsOnly}. */
    public static WatchedBlock of(Block block, boolean runsOnly) {
        Runs runs = Runs.of(block.tasks());
        if (runsOnly) {
            return new WatchedBlock(block.index(), runs, List.of());
        }
        IntStream told =
                IntStream.range(0, block.tasks().size())
                        .filter(
                                i ->
                                        !block.isNumeric()
                                                || !block.tasks().task(i).equals(Task.UNTOUCHED));
        return new WatchedBlock(
                block.index(), runs, told.mapToObj(i -> TaskView.of(block, i)).toList());
    }
}
