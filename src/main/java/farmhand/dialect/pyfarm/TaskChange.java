package farmhand.dialect.pyfarm;

import farmhand.dialect.BoundedJson;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code POST /jobs/{id}/tasks/{tid}}: columns of a task that are to be otherwise. What an agent
 * reports there, the farm knows itself here.
 */
public final class TaskChange {
    private static final List<String> COLUMNS = List.of("state", "priority", "hidden", "progress");

    private TaskChange() {}

    /**
     * Reads one; throws {@link farmhand.farm.refusal.Refused} where it cannot be one.
     *
     * @param now the task as it stands
     */
    public static Command read(TaskAddress address, Task now, String text) {
        Body body = Body.of(text, COLUMNS);
        List<TaskField> fields = new ArrayList<>();
        if (body.has("state")) {
            TaskState state = state(body.text("state").orElse("queued"));
            if (state != now.state()) {
                fields.add(new TaskField.Status(state));
            }
        }
        if (body.has("priority")) {
            fields.add(new TaskField.Priority(Priorities.of(body).orElse(TaskWishes.AS_BLOCK)));
        }
        body.flag("hidden").map(TaskField.Hidden::new).ifPresent(fields::add);
        if (body.has("progress")) {
            checkProgress(body, now);
        }
        Subject task = new Subject.OfTasks(address.inBlock(), TaskSet.of(address.task()));
        return new Command.EditTasks(address.job(), List.of(new TaskEdit(task, fields)));
    }

    /** Only what is so already: a task that is done has 1, and others tell their own. */
    private static void checkProgress(Body body, Task now) {
        boolean one = body.decimal("progress").filter(value -> value == 1).isPresent();
        if (now.state() != TaskState.DONE || !one) {
            throw Body.bad(
                    "The progress of a task follows from its output, and is 1 when it is done.",
                    "Leave it away; send the state instead.",
                    "progress");
        }
    }

    private static TaskState state(String word) {
        return switch (word) {
            case "queued" -> TaskState.OPEN;
            case "paused" -> TaskState.HELD;
            case "done" -> TaskState.DONE;
            case "failed" -> TaskState.FAILED;
            default ->
                    throw Body.bad(
                            "A task cannot be put into the state “"
                                    + BoundedJson.shortened(word)
                                    + "”.",
                            "Send queued, paused, done or failed.",
                            "state");
        };
    }
}
