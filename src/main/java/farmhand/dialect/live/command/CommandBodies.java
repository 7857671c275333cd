package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.refusal.Refused;

import java.util.List;
import java.util.OptionalLong;

/** Reads the bodies of requests; throws {@link farmhand.farm.refusal.Refused} with the position. */
public final class CommandBodies {
    private static final String IF_REVISION = "if_revision";

    private CommandBodies() {}

    /** {@code POST /farm/commands}: a list of verbs, or a single one; that may pause the farm. */
    public static Command acts(String text) {
        JsonNode body = Json.parse(text);
        return PolicyVerbs.read(body).orElseGet(() -> ActsText.read(body));
    }

    /** The revision that a change by {@code PATCH} knows, if it says one. */
    public static OptionalLong ifRevision(String text) {
        JsonNode known = Json.parse(text).path(IF_REVISION);
        if (known.isMissingNode()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Refused.at(IF_REVISION, () -> UndoText.revision(known)));
    }

    /**
     * A body of what was written as {@code key=value}: a value is JSON, or else text. Throws
     * Refused where there is no key.
     */
    public static String assigned(List<String> words) {
        ObjectNode body = Json.object();
        for (String word : words) {
            int at = word.indexOf('=');
            if (at <= 0) {
                throw Refused.of(
                        "no_key",
                        "“" + word + "” says no setting.",
                        "Write it as key=value, such as note=hot or max_running=4.");
            }
            body.set(word.substring(0, at), value(word.substring(at + 1)));
        }
        return Json.print(body);
    }

    /** The words that {@link #assigned} reads as what an edit of a job or a block says. */
    public static List<String> assignments(Command edit) {
        String body =
                switch (edit) {
                    case Command.EditJob(_, var fields) -> JobPatch.print(fields);
                    case Command.EditBlock(_, var fields) -> BlockPatch.print(fields);
                    default -> throw new IllegalArgumentException(edit + " edits nothing");
                };
        return Json.parse(body).properties().stream()
                .map(said -> said.getKey() + "=" + word(said.getValue()))
                .toList();
    }

    /** Text stands as it is where it is read as text, and in one line. */
    private static String word(JsonNode value) {
        String text = value.asText();
        boolean plain = value.isTextual() && !text.contains("\n") && value(text).equals(value);
        return plain ? text : Json.print(value);
    }

    private static JsonNode value(String text) {
        try {
            return Json.parse(text);
        } catch (Refused _) {
            return TextNode.valueOf(text);
        }
    }

    /** {@code PATCH /farm/jobs/{j}}. */
    public static Command editJob(JobNumber job, String text) {
        return new Command.EditJob(job, JobPatch.read(patch(text)));
    }

    /** {@code PATCH /farm/jobs/{j}/blocks/{b}}. */
    public static Command editBlock(BlockAddress block, String text) {
        return new Command.EditBlock(block, BlockPatch.read(patch(text)));
    }

    /** {@code PATCH /farm/jobs/{j}/tasks}. */
    public static Command editTasks(JobNumber job, String text) {
        return new Command.EditTasks(job, TaskEdits.read(job, Json.parse(text)));
    }

    /** {@code PATCH /farm/jobs/{j}/tasks/{b}/{t}}. */
    public static Command editTask(TaskAddress task, String text) {
        Fields fields = Fields.of(patch(text), TaskFields.KEYS);
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
        return new Command.EditPolicy(PolicyText.farm(patch(text)));
    }

    /** {@code PATCH /farm/queues/{name}}, or {@code PUT} to make it where it is not there. */
    public static Command editQueue(String name, boolean make, String text) {
        return new Command.EditPolicy(PolicyText.queue(name, make, patch(text)));
    }

    /** {@code PATCH /farm/workers/{name}}. */
    public static Command editWorker(String name, String text) {
        return new Command.EditPolicy(PolicyText.worker(name, patch(text)));
    }

    /** {@code PATCH /farm/users/{name}}. */
    public static Command editUser(String name, String text) {
        return new Command.EditPolicy(PolicyText.user(name, patch(text)));
    }

    /**
     * {@code POST /farm/jobs/{j}/move}: {@code {"to":"top"}} or {@code {"to":"before","job":7}}.
     */
    public static Command moveJob(JobNumber job, String text) {
        Fields fields = Fields.of(Json.parse(text), List.of("to", "job"));
        return Command.act(VerbText.move(fields), List.of(new Subject.OfJob(job)));
    }

    /** A change without what it says of revisions. */
    private static JsonNode patch(String text) {
        JsonNode node = Json.parse(text);
        return node instanceof ObjectNode object ? object.without(IF_REVISION) : node;
    }
}
