package farmhand.farm.command;

import farmhand.farm.address.Subject;
import farmhand.farm.task.TaskState;

import java.util.List;

/**
 * Tasks of which something is said otherwise by hand.
 *
 * @param tasks which
 * @param fields what is said; of two that say the same thing the later holds
 */
public record TaskEdit(Subject tasks, List<TaskField> fields) {
    public TaskEdit {
        fields = List.copyOf(fields);
    }

    /** Tasks that are put into a state. */
    public static TaskEdit to(Subject tasks, TaskState state) {
        return new TaskEdit(tasks, List.of(new TaskField.Status(state)));
    }
}
