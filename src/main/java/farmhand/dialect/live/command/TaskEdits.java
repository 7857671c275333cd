package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Values;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.TaskEdit;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tasks of one job of which something is said otherwise: {@code
 * [{"tasks":"0/10-20","status":"excluded"}]}, where {@code "0"} is a whole block and {@code "*"}
 * the whole job.
 */
final class TaskEdits {
    private static final String ALL = "*";

    private static final List<String> KEYS =
            Stream.concat(Stream.of("tasks"), TaskFields.KEYS.stream()).toList();

    private TaskEdits() {}

    static String print(List<TaskEdit> edits) {
        ArrayNode node = Json.array();
        for (TaskEdit edit : edits) {
            TaskFields.put(node.addObject().put("tasks", tasks(edit.tasks())), edit.fields());
        }
        return Json.print(node);
    }

    static List<TaskEdit> read(JobNumber job, JsonNode node) {
        List<TaskEdit> edits = Fields.list(node, edit -> edit(job, edit));
        if (edits.isEmpty()) {
            throw Empty.patch(List.of("[{\"tasks\":\"0/10-20\",\"status\":\"excluded\"}]"));
        }
        return edits;
    }

    private static TaskEdit edit(JobNumber job, JsonNode node) {
        Fields fields = Fields.of(node, KEYS);
        return new TaskEdit(
                fields.read("tasks", tasks -> subject(job, Values.text(tasks)))
                        .orElseThrow(() -> Fields.missing("tasks")),
                TaskFields.read(fields));
    }

    private static Subject subject(JobNumber job, String text) {
        return text.equals(ALL) ? new Subject.OfJob(job) : Subject.parse(job + "/" + text);
    }

    private static String tasks(Subject subject) {
        return switch (subject) {
            case Subject.OfJob _ -> ALL;
            case Subject.OfBlock block -> Integer.toString(block.block().block());
            case Subject.OfTasks tasks -> tasks.block().block() + "/" + tasks.tasks();
        };
    }
}
