package farmhand.viewmodel.raw;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.task.Attempt;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Runs;
import farmhand.farm.view.TaskView;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the farm told of one row, as it stood at a moment. */
public sealed interface Told {
    /**
     * Of a job.
     *
     * @param whole the job and its blocks
     * @param runs states of the tasks of each block, as far as they are told; index = block index
     */
    record OfJob(WholeJob whole, List<Runs> runs) implements Told {
        public OfJob {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Of a block.
     *
     * @param job it stands in
     * @param block the block
     * @param runs states of its tasks, as far as they are told
     */
    record OfBlock(JobNumber job, BlockView block, Runs runs) implements Told {}

    /**
     * Of a task.
     *
     * @param address where it is
     * @param task the task
     * @param attempts in order of their numbers
     */
    record OfTask(TaskAddress address, TaskView task, List<Attempt> attempts) implements Told {
        public OfTask {
            attempts = List.copyOf(attempts);
        }

        OfTask with(List<Attempt> all) {
            return new OfTask(address, task, all);
        }
    }

    /**
     * Rows of a table: the texts of each, by the key of their column.
     *
     * @param rows from the top; members in the order of the columns
     */
    record OfRows(List<Map<String, String>> rows) implements Told {
        public OfRows {
            rows = List.copyOf(rows);
        }
    }

    /** What was told of {@code row}; nothing of rows that stand for several tasks. */
    static Optional<Told> of(Row row) {
        return switch (row) {
            case JobRow job ->
                    Optional.of(
                            new OfJob(
                                    job.whole(),
                                    job.blocks().stream().map(BlockRow::runsTold).toList()));
            case BlockRow block ->
                    Optional.of(new OfBlock(block.job(), block.view(), block.runsTold()));
            case TaskRow task -> Optional.of(new OfTask(task.address(), task.view(), List.of()));
            case FoldRow _ -> Optional.empty();
        };
    }
}
