package farmhand.dialect.party;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.BoundedJson;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Tasks as they are posted: {@code {"tasks":[{"party":…,"data":{…},"timestamp":…}]}}. */
public final class PartyTasks {
    private static final Set<String> KEYS = Set.of("party", "data", "timestamp");

    private PartyTasks() {}

    /**
     * The tasks of a body, in its order; throws {@link Refused} with the position of what cannot be
     * read. A task's service is its party.
     *
     * @param now when tasks are due that say no time
     */
    public static List<TaskSpec> read(String body, When now) {
        JsonNode root = BoundedJson.parse(body, "body");
        only(root, Set.of("tasks"));
        JsonNode tasks = required(root, "tasks");
        if (!tasks.isArray() || tasks.isEmpty()) {
            throw BoundedJson.placed(
                    "wrong_type",
                    "“tasks” is not a list of tasks.",
                    "Write {\"tasks\":[{\"party\":\"…\"}]} with at least one.",
                    "tasks");
        }
        List<TaskSpec> read = new ArrayList<>(tasks.size());
        for (JsonNode task : tasks) {
            read.add(Refused.at("tasks[" + read.size() + "]", () -> task(task, now)));
        }
        return read;
    }

    private static TaskSpec task(JsonNode task, When now) {
        only(task, KEYS);
        String party = text(required(task, "party"), "party");
        if (party.isBlank()) {
            throw BoundedJson.placed(
                    "missing_field", "“party” is empty.", "Name the task's handler.", "party");
        }
        When due = given(task, "timestamp") ? PartyTimes.read(task.path("timestamp")) : now;
        return new TaskSpec(
                party,
                TaskCommand.of(""),
                party,
                Environment.NONE,
                TaskWishes.NONE.withNotBefore(due),
                TaskOptions.NONE.withData(given(task, "data") ? data(task.path("data")) : ""));
    }

    private static String data(JsonNode data) {
        if (!data.isObject()) {
            throw BoundedJson.placed(
                    "wrong_type",
                    "“data” is not a dictionary.",
                    "Write it as {\"name\": value}.",
                    "data");
        }
        return BoundedJson.sorted(data);
    }

    private static String text(JsonNode node, String at) {
        if (!node.isTextual()) {
            throw BoundedJson.placed(
                    "wrong_type",
                    "“" + at + "” is not a text.",
                    "Put it between double quotes.",
                    at);
        }
        return node.textValue();
    }

    private static boolean given(JsonNode task, String key) {
        return task.hasNonNull(key);
    }

    private static JsonNode required(JsonNode object, String key) {
        if (!given(object, key)) {
            throw BoundedJson.placed(
                    "missing_field", "“" + key + "” is missing.", "Add it to the object.", key);
        }
        return object.path(key);
    }

    private static void only(JsonNode object, Set<String> keys) {
        if (!object.isObject()) {
            throw BoundedJson.placed(
                    "wrong_type", "This is not an object.", "Write it as {\"…\": …}.", "");
        }
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!keys.contains(name)) {
                throw BoundedJson.placed(
                        "unknown_field",
                        "There is no field “" + BoundedJson.shortened(name) + "” here.",
                        "Use only " + String.join(", ", keys.stream().sorted().toList()) + ".",
                        BoundedJson.shortened(name));
            }
        }
    }
}
