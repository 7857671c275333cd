package farmhand.dialect.afanasy.json;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * One object of a user's text. A missing or null key has the value Afanasy gives it; other keys are
 * not looked at. In a file a value of the wrong type is refused at its place; on the wire it is
 * passed over, as Afanasy's server does.
 *
 * @param object what is read
 * @param way how values of the wrong type are taken
 */
public record Fields(JsonNode object, Way way) {
    /** How values of the wrong type are taken. */
    public enum Way {
        /** They are refused. */
        STRICT,
        /** They are as if they were missing. */
        LENIENT,
        /** So they are; and an afserver does what a farm of our own cannot. */
        FORWARDED
    }

    public Fields {
        if (!object.isObject()) {
            throw wrong("", object, "an object", "Write it as {..}.");
        }
    }

    /** Whether the key has a value. */
    public boolean has(String key) {
        return object.hasNonNull(key);
    }

    /** Another object, read the same way. */
    public Fields of(JsonNode other) {
        return new Fields(other, way);
    }

    private boolean has(String key, Predicate<JsonNode> type) {
        return has(key) && (way == Way.STRICT || type.test(object.path(key)));
    }

    /** Empty when missing. */
    public String text(String key) {
        return text(key, "");
    }

    /** That when missing. */
    public String text(String key, String missing) {
        JsonNode value = object.path(key);
        if (!has(key, JsonNode::isTextual)) {
            return missing;
        }
        if (!value.isTextual()) {
            throw wrong(key, value, "a text", "Write it in quotes.");
        }
        return value.textValue();
    }

    /** That when missing. */
    public long number(String key, long missing) {
        return has(key, Fields::isWhole) ? whole(key, object.path(key)) : missing;
    }

    /** False when missing. */
    public boolean flag(String key) {
        JsonNode value = object.path(key);
        if (has(key, JsonNode::isBoolean) && !value.isBoolean()) {
            throw wrong(key, value, "true or false", "Write true or false without quotes.");
        }
        return value.isBoolean() && value.booleanValue();
    }

    /** Missing or below 0 means no limit, 0 means never. */
    public Limit limit(String key) {
        long most = number(key, -1);
        return most < 0 || most >= Integer.MAX_VALUE ? Limit.NONE : new Limit((int) most);
    }

    /** The object there; refused when missing. */
    public Fields object(String key) {
        if (!has(key, JsonNode::isObject)) {
            throw refused(
                    "missing_field",
                    "“" + key + "” is missing.",
                    "Write it as \"" + key + "\": {..}.",
                    key);
        }
        return Refused.at(key, () -> of(object.path(key)));
    }

    /** What {@code read} makes of each element and its index; none when missing. */
    public <T> List<T> each(String key, BiFunction<JsonNode, Integer, T> read) {
        if (!has(key, JsonNode::isArray)) {
            return List.of();
        }
        JsonNode list = object.path(key);
        if (!list.isArray()) {
            throw wrong(key, list, "a list", "Write it as [..].");
        }
        List<T> values = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            values.add(Refused.at(key + "[" + i + "]", () -> read.apply(list.get(index), index)));
        }
        return values;
    }

    /** No variables when missing. */
    public Environment environment(String key) {
        if (!has(key, JsonNode::isObject)) {
            return Environment.NONE;
        }
        Fields variables = object(key);
        Map<String, String> values = new TreeMap<>();
        for (String name : (Iterable<String>) variables.object::fieldNames) {
            values.put(name, Refused.at(key, () -> variables.text(name)));
        }
        return Refused.at(key, () -> new Environment(values));
    }

    /** The whole numbers under {@code key}; none when it is missing. */
    public List<Long> numbers(String key) {
        return each(key, (node, _) -> node).stream()
                .filter(node -> way == Way.STRICT || isWhole(node))
                .map(node -> whole(key, node))
                .toList();
    }

    private static boolean isWhole(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong();
    }

    /** A whole number, or refused. */
    public static long whole(String key, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(key, value, "a whole number", "Write a whole number without quotes.");
        }
        return value.longValue();
    }

    /** A refusal at that place. */
    public static Refused refused(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }

    private static Refused wrong(String at, JsonNode value, String wanted, String remedy) {
        String kind = value.getNodeType().name().toLowerCase(Locale.ROOT);
        String message = "Here stands a value of the kind " + kind + " in place of " + wanted + ".";
        return refused("wrong_type", message, remedy, at);
    }
}
