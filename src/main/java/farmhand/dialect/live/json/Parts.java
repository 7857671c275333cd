package farmhand.dialect.live.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import farmhand.farm.address.When;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.time.Durations;

import java.time.Duration;
import java.util.List;

/** Parts of jobs and blocks that are written alike wherever they stand. */
public final class Parts {
    /** Whether its new tasks are held; written only where they are. */
    public static final String HOLD = "hold";

    private Parts() {}

    /** Service, command, names, folder, environment and outputs. */
    public static void put(ObjectNode node, Execution how) {
        node.put("service", how.service());
        node.set("command", command(how.command()));
        node.put("task_name", how.taskName());
        node.put("working_directory", how.workingDirectory());
        node.set("environment", environment(how.environment()));
        node.set("outputs", texts(how.outputs()));
    }

    /** A line as a text, a program with its arguments as a list. */
    public static JsonNode command(TaskCommand command) {
        return switch (command) {
            case TaskCommand.Shell(String line) -> TextNode.valueOf(line);
            case TaskCommand.Argv(List<String> words) -> texts(words);
        };
    }

    /** Texts as a list. */
    public static ArrayNode texts(List<String> texts) {
        ArrayNode node = Json.array();
        texts.forEach(node::add);
        return node;
    }

    /** Priority, failures, running, slots, times and pace. */
    public static void put(ObjectNode node, BlockLimits limits) {
        node.put("priority", limits.priority());
        put(node, "max_failures", limits.maxFailures());
        put(node, "max_running", limits.maxRunning());
        putSlots(node, limits.slots());
        put(node, "time_limit", limits.times().whole());
        put(node, "no_progress_limit", limits.times().noProgress());
        node.put("bucket", limits.pace().bucket());
        node.put("order", limits.pace().order().word());
        put(node, "start_rate", limits.pace().startsPerMinute());
        if (limits.pace().isHeld()) {
            node.put(HOLD, true);
        }
    }

    /** Slots a task takes; null where its service says. */
    public static void putSlots(ObjectNode node, int slots) {
        if (slots == 0) {
            node.putNull("slots");
        } else {
            node.put("slots", slots);
        }
    }

    /** A limit; null when there is none. */
    public static void put(ObjectNode node, String key, Limit limit) {
        if (limit.isNone()) {
            node.putNull(key);
        } else {
            node.put(key, limit.most());
        }
    }

    /** A duration; null when there is none. */
    public static void put(ObjectNode node, String key, Duration duration) {
        if (duration.isZero()) {
            node.putNull(key);
        } else {
            node.put(key, Durations.print(duration));
        }
    }

    /** A moment in UTC with microseconds; null when it has not come. */
    public static void put(ObjectNode node, String key, When when) {
        if (when.isNever()) {
            node.putNull(key);
        } else {
            node.put(key, Told.text(when));
        }
    }

    /** A text; null when it is empty. */
    public static void putText(ObjectNode node, String key, String text) {
        if (text.isEmpty()) {
            node.putNull(key);
        } else {
            node.put(key, text);
        }
    }

    /** The variables as an object. */
    public static ObjectNode environment(Environment environment) {
        ObjectNode node = Json.object();
        environment.variables().forEach(node::put);
        return node;
    }

    /** The object that the user wrote. */
    public static JsonNode metadata(Metadata metadata) {
        return metadata.equals(Metadata.NONE) ? Json.object() : Json.parseAnswer(metadata.json());
    }
}
