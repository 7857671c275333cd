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
 * @param count how many
 * @param newest the one that failed last
 */
public record ErrorGroup(
        String title,
        String where,
        String line,
        List<Subject.OfTasks> tasks,
        int count,
        TaskRow newest) {
    public ErrorGroup {
        tasks = List.copyOf(tasks);
    }
}
