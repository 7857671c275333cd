package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What has to be said otherwise to go from one text of a thing to another. */
final class Params {
    /** What a key means that is not said, where that is not -1. */
    private static final Map<String, JsonNode> UNSAID =
            Map.of(
                    "time_wait", IntNode.valueOf(0),
                    "task_max_run_time", IntNode.valueOf(0),
                    "task_min_run_time", IntNode.valueOf(0),
                    "sequential", IntNode.valueOf(1),
                    "capacity", IntNode.valueOf(1000));

    /** What stays as it is where it is not said: nothing is no value of these. */
    private static final Set<String> STAYS =
            Set.of(
                    "branch",
                    "solve_method",
                    "solve_need",
                    "hosts_mask_type",
                    "service",
                    "user_name",
                    "folders",
                    "tickets");

    private Params() {}

    /** The keys that differ, with what they are to be. */
    static ObjectNode between(ObjectNode before, ObjectNode after) {
        ObjectNode params = JsonNodeFactory.instance.objectNode();
        var keys = new TreeSet<String>();
        before.fieldNames().forEachRemaining(keys::add);
        after.fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            if (STAYS.contains(key) && !after.has(key)) {
                continue;
            }
            JsonNode now = after.has(key) ? after.get(key) : unsaid(key, before.get(key));
            if (!now.equals(before.get(key))) {
                params.set(key, now);
            }
        }
        return params;
    }

    private static JsonNode unsaid(String key, JsonNode was) {
        if (UNSAID.containsKey(key)) {
            return UNSAID.get(key);
        }
        return switch (was.getNodeType()) {
            case STRING -> TextNode.valueOf("");
            case BOOLEAN -> BooleanNode.FALSE;
            case OBJECT -> JsonNodeFactory.instance.objectNode();
            case ARRAY -> JsonNodeFactory.instance.arrayNode();
            case NUMBER, BINARY, MISSING, NULL, POJO -> IntNode.valueOf(-1);
        };
    }
}
