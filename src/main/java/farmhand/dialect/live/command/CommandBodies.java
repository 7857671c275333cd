package farmhand.dialect.live.command;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;

import java.util.List;

/** Reads the bodies of requests; throws {@link farmhand.farm.refusal.Refused} with the position. */
public final class CommandBodies {
    private CommandBodies() {}

    /** {@code POST /farm/commands}: a list of verbs, or a single one. */
    public static Command acts(String text) {
        return ActsText.read(Json.parse(text));
    }

    /** {@code PATCH /farm/jobs/{j}}. */
    public static Command editJob(JobNumber job, String text) {
        return new Command.EditJob(job, JobPatch.read(Json.parse(text)));
    }

    /** {@code PATCH /farm/jobs/{j}/blocks/{b}}. */
    public static Command editBlock(BlockAddress block, String text) {
        return new Command.EditBlock(block, BlockPatch.read(Json.parse(text)));
    }

    /** {@code PATCH /farm/jobs/{j}/tasks}. */
    public static Command editTasks(JobNumber job, String text) {
        return new Command.EditTasks(job, TaskEdits.read(job, Json.parse(text)));
    }

    /** {@code PATCH /farm/jobs/{j}/tasks/{b}/{t}}. */
    public static Command editTask(TaskAddress task, String text) {
        Fields fields = Fields.of(Json.parse(text), TaskFields.KEYS);
        Subject subject = new Subject.OfTasks(task.inBlock(), TaskSet.of(task.task()));
        return new Command.EditTasks(
                task.job(), List.of(new TaskEdit(subject, TaskFields.read(fields))));
    }

    /** {@code POST /farm/undo}; the body may be empty. */
    public static Command undo(String text) {
        return UndoText.undo(text);
    }

    /** {@code POST /farm/redo}; the body may be empty. */
    public static Command redo(String text) {
        return UndoText.redo(text);
    }

    /** {@code PATCH /farm}. */
    public static Command editFarm(String text) {
        return new Command.EditPolicy(PolicyText.farm(Json.parse(text)));
    }

    /** {@code PATCH /farm/queues/{name}}, or {@code PUT} to make it where it is not there. */
    public static Command editQueue(String name, boolean make, String text) {
        return new Command.EditPolicy(PolicyText.queue(name, make, Json.parse(text)));
    }

    /** {@code PATCH /farm/users/{name}}. */
    public static Command editUser(String name, String text) {
        return new Command.EditPolicy(PolicyText.user(name, Json.parse(text)));
    }

    /**
     * {@code POST /farm/jobs/{j}/move}: {@code {"to":"top"}} or {@code {"to":"before","job":7}}.
     */
    public static Command moveJob(JobNumber job, String text) {
        Fields fields = Fields.of(Json.parse(text), List.of("to", "job"));
        return Command.act(VerbText.move(fields), List.of(new Subject.OfJob(job)));
    }
}
