package farmhand.viewmodel.act.offer;

import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The chosen rows by kind: what holds of them however they change, so that it is found once for
 * rows that may be all of a farm.
 *
 * @param rows all of them, from the top
 * @param jobs among them
 * @param blocks among them
 * @param tasks among them, one by one
 * @param oneJob that all rows are or stand in
 * @param oneBlock that all rows are or stand in
 */
public record Picks(
        List<Row> rows,
        List<JobRow> jobs,
        List<BlockRow> blocks,
        List<TaskRow> tasks,
        Optional<JobRow> oneJob,
        Optional<BlockRow> oneBlock) {
    /** Of rows that stand on their own. */
    public static Picks of(List<Row> rows) {
        return new Picks(
                rows,
                those(JobRow.class, rows),
                those(BlockRow.class, rows),
                those(TaskRow.class, rows),
                theOne(rows, Picks::jobOf),
                theOne(rows, Picks::blockOf));
    }

    private static <T extends Row> List<T> those(Class<T> kind, List<Row> rows) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T> Optional<T> theOne(List<Row> rows, Function<Row, Stream<T>> of) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> first = of.apply(rows.getFirst()).findFirst();
        return first.filter(
                one -> rows.stream().allMatch(row -> of.apply(row).anyMatch(one::equals)));
    }

    private static Stream<JobRow> jobOf(Row row) {
        return Stream.of(
                switch (row) {
                    case JobRow job -> job;
                    case BlockRow block -> block.parent();
                    case FoldRow fold -> fold.parent().parent();
                    case TaskRow task -> task.parent().parent();
                });
    }

    private static Stream<BlockRow> blockOf(Row row) {
        return switch (row) {
            case JobRow _ -> Stream.empty();
            case BlockRow block -> Stream.of(block);
            case FoldRow fold -> Stream.of(fold.parent());
            case TaskRow task -> Stream.of(task.parent());
        };
    }
}
