package farmhand.dialect.live.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.farm.address.When;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;

/** Parts of jobs and blocks that are written alike wherever they stand. */
public final class Parts {
    private Parts() {}

    /** Service, command, names, folder and environment. */
    public static void put(ObjectNode node, Execution how) {
        node.put("service", how.service());
        node.put("command", how.command());
        node.put("task_name", how.taskName());
        node.put("working_directory", how.workingDirectory());
        node.set("environment", environment(how.environment()));
    }

    /** Priority, failures, running and slots. */
    public static void put(ObjectNode node, BlockLimits limits) {
        node.put("priority", limits.priority());
        put(node, "max_failures", limits.maxFailures());
        put(node, "max_running", limits.maxRunning());
        if (limits.slots() == 0) {
            node.putNull("slots");
        } else {
            node.put("slots", limits.slots());
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
