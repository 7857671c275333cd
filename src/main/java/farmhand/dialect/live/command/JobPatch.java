package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Values;
import farmhand.dialect.live.spec.NeedText;
import farmhand.farm.command.JobField;
import farmhand.farm.refusal.Refused;

import java.util.ArrayList;
import java.util.List;

/** What is said of a job otherwise: {@code {"priority":60,"status":"paused","stop":true}}. */
final class JobPatch {
    private static final List<String> KEYS =
            List.of(
                    "name",
                    "user",
                    "priority",
                    "status",
                    "stop",
                    "hidden",
                    "note",
                    "metadata",
                    "queue",
                    "needs",
                    "not_before",
                    "delete_after",
                    "max_running");

    private JobPatch() {}

    static String print(List<JobField> fields) {
        ObjectNode node = Json.object();
        for (JobField field : fields) {
            switch (field) {
                case JobField.Name(String name) -> node.put("name", name);
                case JobField.User(String user) -> node.put("user", user);
                case JobField.Priority(int priority) -> node.put("priority", priority);
                case JobField.Paused(boolean stop) -> {
                    node.put("status", "paused");
                    if (stop) {
                        node.put("stop", true);
                    }
                }
                case JobField.Waiting _ -> node.put("status", "waiting");
                case JobField.Aborted _ -> node.put("status", "aborted");
                case JobField.Finished _ -> node.put("status", "done");
                case JobField.Hidden(boolean hidden) -> node.put("hidden", hidden);
                case JobField.Note(String note) -> node.put("note", note);
                case JobField.Meta(var metadata) -> node.set("metadata", Parts.metadata(metadata));
                case JobField.Queue(String queue) -> node.put("queue", queue);
                case JobField.NotBefore(var when) -> Parts.put(node, "not_before", when);
                case JobField.DeleteAfter(var time) -> Parts.put(node, "delete_after", time);
                case JobField.Needs(var needs) -> {
                    ArrayNode list = node.putArray("needs");
                    needs.forEach(need -> list.add(NeedText.print(need)));
                }
                case JobField.MaxRunning(var limit) -> Parts.put(node, "max_running", limit);
            }
        }
        return Json.print(node);
    }

    static List<JobField> read(JsonNode node) {
        Fields fields = Fields.of(node, KEYS);
        List<JobField> said = new ArrayList<>();
        fields.text("name").map(JobField.Name::new).ifPresent(said::add);
        fields.text("user").map(JobField.User::new).ifPresent(said::add);
        fields.number("priority").map(JobField.Priority::new).ifPresent(said::add);
        boolean stop = fields.flag("stop").orElse(false);
        fields.read("status", status -> status(status, stop))
                .ifPresentOrElse(said::add, () -> refuseAlone(stop));
        fields.flag("hidden").map(JobField.Hidden::new).ifPresent(said::add);
        fields.text("note").map(JobField.Note::new).ifPresent(said::add);
        fields.metadata("metadata").map(JobField.Meta::new).ifPresent(said::add);
        fields.text("queue").map(JobField.Queue::new).ifPresent(said::add);
        fields.when("not_before").map(JobField.NotBefore::new).ifPresent(said::add);
        fields.duration("delete_after").map(JobField.DeleteAfter::new).ifPresent(said::add);
        if (fields.has("needs")) {
            said.add(new JobField.Needs(fields.list("needs", NeedText::ofJob)));
        }
        fields.limit("max_running").map(JobField.MaxRunning::new).ifPresent(said::add);
        if (said.isEmpty()) {
            throw Empty.patch(KEYS);
        }
        return said;
    }

    private static JobField status(JsonNode node, boolean stop) {
        return switch (Values.text(node)) {
            case "paused" -> new JobField.Paused(stop);
            case "waiting" -> new JobField.Waiting();
            case "aborted" -> new JobField.Aborted();
            case "done" -> new JobField.Finished();
            case String other ->
                    throw Refused.of(
                            "bad_status",
                            "A job cannot be set to “" + Values.shortened(other) + "”.",
                            "Set it to paused, waiting (to resume or retry it), aborted or done.");
        };
    }

    private static void refuseAlone(boolean stop) {
        if (stop) {
            throw Values.placed(
                    "missing_field",
                    "“stop” says how a job is paused, and it is not paused here.",
                    "Add \"status\":\"paused\".",
                    "status");
        }
    }
}
