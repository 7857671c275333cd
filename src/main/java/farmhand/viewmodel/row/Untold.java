package farmhand.viewmodel.row;

import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Totals;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Shape;
import farmhand.farm.view.TaskView;

/** What is shown of tasks as long as the farm has not told of each. */
final class Untold {
    private Untold() {}

    /** All that is known is its state. */
    static TaskView task(BlockView block, int index, TaskState state) {
        String frames =
                block.shape() instanceof Shape.Numeric numeric
                        ? numeric.cut().slice(index).toString()
                        : "";
        return new TaskView(index, block.taskName(index), frames, Task.of(state));
    }

    /** Counts in the order in which tasks usually are. */
    static Strip.Segment segment(BlockRow block, boolean paused) {
        Totals totals = block.view().totals();
        int ready = paused ? 0 : Math.min(block.ready(), totals.open());
        return new Strip.Builder()
                .add(Mark.DONE, totals.done())
                .add(Mark.EXCLUDED, totals.excluded())
                .add(Mark.FAILED, totals.failed())
                .add(Mark.RUNNING, totals.active())
                .add(Mark.READY, ready)
                .add(paused ? Mark.PAUSED : Mark.WAITING, totals.open() - ready)
                .add(Mark.PAUSED, totals.held())
                .build();
    }
}
