package farmhand.viewmodel.detail;

import farmhand.farm.address.Subject;
import farmhand.viewmodel.row.TaskRow;

import java.util.List;

/**
 * Failed tasks with one cause.
 *
 * @param title how many, and what went wrong
 * @param where which tasks of which block, and how often they were tried
 * @param line what the newest of them said last, whole
 * @param tasks all of them, by block
 * @param rows all of them
 * @param newest the one that failed last
 */
public record ErrorGroup(
        String title,
        String where,
        String line,
        List<Subject.OfTasks> tasks,
        List<TaskRow> rows,
        TaskRow newest) {
    public ErrorGroup {
        tasks = List.copyOf(tasks);
        rows = List.copyOf(rows);
    }

    /** How many. */
    public int count() {
        return rows.size();
    }
}
