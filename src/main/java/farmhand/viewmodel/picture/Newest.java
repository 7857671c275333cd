package farmhand.viewmodel.picture;

import farmhand.farm.address.When;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which tasks of what is chosen may have made the newest picture. */
final class Newest {
    private Newest() {}

    /**
     * Of a task itself; of a block, of several frames in one row and of a job the task of each
     * block that was done last, newest first.
     */
    static List<TaskRow> of(List<Row> chosen) {
        if (chosen.size() != 1) {
            return List.of();
        }
        return switch (chosen.getFirst()) {
            case TaskRow task -> task.view().task().tries() > 0 ? List.of(task) : List.of();
            case BlockRow block -> newest(List.of(block));
            case FoldRow fold -> newest(fold.parent(), fold.run().first(), fold.run().last() + 1);
            case JobRow job -> newest(job.blocks());
        };
    }

    private static List<TaskRow> newest(List<BlockRow> blocks) {
        return blocks.stream()
                .flatMap(block -> newest(block, 0, block.size()).stream())
                .sorted(Comparator.comparing(Newest::finished).reversed())
                .toList();
    }

    private static List<TaskRow> newest(BlockRow block, int from, int to) {
        List<TaskRow> found = new ArrayList<>();
        When last = When.NEVER;
        int newest = -1;
        for (int i = from; i < to; i++) {
            if (block.state(i) == TaskState.DONE) {
                When at = block.task(i).task().finished();
                if (at.compareTo(last) >= 0) {
                    last = at;
                    newest = i;
                }
            }
        }
        if (!last.isNever()) { // else nobody told yet when any of them was done
            found.add(block.tasks().get(newest));
        }
        return found;
    }

    private static When finished(TaskRow row) {
        return row.view().task().finished();
    }
}
