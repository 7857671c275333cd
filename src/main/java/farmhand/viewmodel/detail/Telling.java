package farmhand.viewmodel.detail;

import farmhand.farm.address.When;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.TaskRow;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/** The tasks of a job whose logs say most of how it goes. */
final class Telling {
    private static final int MOST = 15;
    private static final List<TaskState> ORDER =
            List.of(TaskState.FAILED, TaskState.RUNNING, TaskState.DONE);

    /** A task, without the row that only those that are shown need. */
    private record Since(BlockRow block, int index, When at) {}

    private Telling() {}

    /**
     * Of each cause of failures the newest, then what else failed, runs or is done, each from the
     * newest on.
     */
    static List<TaskRow> of(List<BlockRow> blocks, List<ErrorGroup> errors) {
        Map<TaskState, Queue<Since>> newest = new EnumMap<>(TaskState.class);
        ORDER.forEach(
                state -> newest.put(state, new PriorityQueue<>(Comparator.comparing(Since::at))));
        for (BlockRow block : blocks) {
            for (int i = 0; i < block.size(); i++) {
                Queue<Since> alike = newest.get(block.state(i));
                if (alike != null) {
                    alike.add(new Since(block, i, at(block.task(i).task())));
                    if (alike.size() > MOST) {
                        alike.remove();
                    }
                }
            }
        }
        Set<TaskRow> telling = new LinkedHashSet<>();
        errors.forEach(cause -> telling.add(cause.newest()));
        for (TaskState state : ORDER) {
            newest.getOrDefault(state, new PriorityQueue<>()).stream()
                    .sorted(Comparator.comparing(Since::at).reversed())
                    .map(one -> one.block().tasks().get(one.index()))
                    .forEach(telling::add);
        }
        return List.copyOf(telling);
    }

    /** When it was over, or else began; never while that was not told. */
    static When at(Task task) {
        return task.finished().isNever() ? task.started() : task.finished();
    }
}
