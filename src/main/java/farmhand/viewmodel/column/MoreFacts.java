package farmhand.viewmodel.column;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.task.Task;
import farmhand.farm.task.Totals;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.row.TaskRow;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What few look at: said of a line at this moment, empty where there is nothing to say. */
public final class MoreFacts {
    private MoreFacts() {}

    /** How many tasks are still to come. */
    public static String waiting(Line line) {
        return switch (line) {
            case JobRow job -> count(job.view().totals());
            case BlockRow block -> count(block.view().totals());
            case GroupRow group ->
                    count(
                            group.jobs().stream()
                                    .map(job -> job.view().totals())
                                    .reduce(Totals.NONE, Totals::plus));
            case FoldRow _, TaskRow _ -> "";
        };
    }

    /** How many attempts a task had. */
    public static String tries(Line line) {
        return line instanceof TaskRow task && task.view().task().tries() > 0
                ? Integer.toString(task.view().task().tries())
                : "";
    }

    /** How long the tasks of a block take. */
    public static String average(Line line) {
        return line instanceof BlockRow block ? RunTimes.of(block).average() : "";
    }

    /** How long the slowest task of a block took. */
    public static String longest(Line line) {
        return line instanceof BlockRow block ? RunTimes.of(block).longest() : "";
    }

    /** What a job or block waits for, also when that is met. */
    public static String needs(Line line, Rows rows) {
        return switch (line) {
            case JobRow job -> named(job.view().settings().needs(), need -> job(need, rows));
            case BlockRow block ->
                    named(Need.bound(block.view().needs()), need -> block(block, need, rows));
            case GroupRow _, FoldRow _, TaskRow _ -> "";
        };
    }

    /** What a task said last, or why it failed. */
    public static String last(Line line) {
        if (!(line instanceof TaskRow row)) {
            return "";
        }
        Task task = row.view().task();
        return task.line().isEmpty() ? task.error() : task.line();
    }

    private static String count(Totals totals) {
        return totals.open() == 0 ? "" : Integer.toString(totals.open());
    }

    private static <N extends Need> String named(List<N> needs, Function<N, String> name) {
        return needs.stream().map(name).collect(Collectors.joining(", "));
    }

    private static String job(Need.OfJobs need, Rows rows) {
        return switch (need) {
            case Need.WholeJob(JobNumber number) ->
                    rows.find(number)
                            .map(job -> job.view().settings().name())
                            .orElseGet(() -> text("column.needs.job", number.value()));
            case Need.JobsMatching matching -> matching.mask().text();
        };
    }

    private static String block(BlockRow of, Need need, Rows rows) {
        return switch (need) {
            case Need.WholeBlock(int index) -> name(of, index);
            case Need.BlockByFrame(int index) -> text("column.needs.byFrame", name(of, index));
            case Need.BlocksMatching matching -> matching.mask().text();
            case Need.OfJobs job -> job(job, rows);
        };
    }

    private static String name(BlockRow of, int index) {
        List<BlockRow> all = of.parent().blocks();
        return index < all.size() ? all.get(index).view().name() : Integer.toString(index);
    }
}
