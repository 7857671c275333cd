package farmhand.viewmodel.act.offer;

import farmhand.farm.task.Task;
import farmhand.farm.task.Totals;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import java.util.List;

/**
 * How many tasks are in the states that verbs ask for.
 *
 * @param running a process has them
 * @param failed they are not tried again by themselves
 * @param held they are kept until they are included
 * @param excluded they are left out
 * @param open they wait to be run
 * @param done they made what they should
 */
record Tally(int running, int failed, int held, int excluded, int open, int done) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** Of rows that stand on their own, which may be all of a farm. */
    static Tally of(List<Row> rows) {
        Tally single = NONE;
        Totals whole = Totals.NONE;
        for (Row row : rows) {
            switch (row) {
                case JobRow job -> whole = whole.plus(job.view().totals());
                case BlockRow block -> whole = whole.plus(block.view().totals());
                case FoldRow fold -> single = single.plus(of(fold));
                case TaskRow task -> single = single.plus(of(task.view().task()));
            }
        }
        return single.plus(of(whole));
    }

    private static Tally of(Totals totals) {
        return new Tally(
                totals.active(),
                totals.failed(),
                totals.held(),
                totals.excluded(),
                totals.open(),
                totals.done());
    }

    private static Tally of(FoldRow fold) {
        return fold.parent().tasks().subList(fold.run().first(), fold.run().last() + 1).stream()
                .map(task -> of(task.view().task()))
                .reduce(NONE, Tally::plus);
    }

    private static Tally of(Task task) {
        return switch (task.state()) {
            case ASSIGNED, RUNNING -> new Tally(1, 0, 0, 0, 0, 0);
            case FAILED -> new Tally(0, 1, 0, 0, 0, 0);
            case HELD -> new Tally(0, 0, 1, 0, 0, 0);
            case EXCLUDED -> new Tally(0, 0, 0, 1, 0, 0);
            case OPEN -> new Tally(0, 0, 0, 0, 1, 0);
            case DONE -> new Tally(0, 0, 0, 0, 0, 1);
            case DELETED -> NONE;
        };
    }

    Tally plus(Tally other) {
        return new Tally(
                running + other.running,
                failed + other.failed,
                held + other.held,
                excluded + other.excluded,
                open + other.open,
                done + other.done);
    }

    /** Those that do not run by themselves. */
    int kept() {
        return held + excluded;
    }

    /** Those that are not done or kept back. */
    int unfinished() {
        return open + running + failed;
    }

    /** Those that can go before others, at once or when they are included. */
    int waiting() {
        return open + held;
    }

    /** Those that run again, or at all, where all are to. */
    int again() {
        return all() - open;
    }

    /** All of them. */
    int all() {
        return open + running + failed + kept() + done;
    }
}
