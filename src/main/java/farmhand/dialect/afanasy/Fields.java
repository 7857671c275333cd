package farmhand.dialect.afanasy;

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

/**
 * One object of a user's text. A missing or null key has the value Afanasy gives it; a value of the
 * wrong type is refused at its place; other keys are not looked at.
 */
record Fields(JsonNode object) {
    Fields {
        if (!object.isObject()) {
            throw wrong("", object, "an object", "Write it as {..}.");
        }
    }

    /** Whether the key has a value. */
    boolean has(String key) {
        return object.hasNonNull(key);
    }

    /** Empty when missing. */
    String text(String key) {
        return text(key, "");
    }

    String text(String key, String missing) {
        JsonNode value = object.path(key);
        if (!has(key)) {
            return missing;
        }
        if (!value.isTextual()) {
            throw wrong(key, value, "a text", "Write it in quotes.");
        }
        return value.textValue();
    }

    long number(String key, long missing) {
        return has(key) ? whole(key, object.path(key)) : missing;
    }

    /** False when missing. */
    boolean flag(String key) {
        JsonNode value = object.path(key);
        if (has(key) && !value.isBoolean()) {
            throw wrong(key, value, "true or false", "Write true or false without quotes.");
        }
        return value.asBoolean(false);
    }

    /** Missing or below 0 means no limit, 0 means never. */
    Limit limit(String key) {
        long most = number(key, -1);
        return most < 0 || most >= Integer.MAX_VALUE ? Limit.NONE : new Limit((int) most);
    }

    Fields object(String key) {
        if (!has(key)) {
            throw refused(
                    "missing_field",
                    "“" + key + "” is missing.",
                    "Write it as \"" + key + "\": {..}.",
                    key);
        }
        return Refused.at(key, () -> new Fields(object.path(key)));
    }

    /** What {@code read} makes of each element and its index; none when missing. */
    <T> List<T> each(String key, BiFunction<JsonNode, Integer, T> read) {
        if (!has(key)) {
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
    Environment environment(String key) {
        if (!has(key)) {
            return Environment.NONE;
        }
        Fields variables = object(key);
        Map<String, String> values = new TreeMap<>();
        for (String name : (Iterable<String>) variables.object::fieldNames) {
            values.put(name, Refused.at(key, () -> variables.text(name)));
        }
        return Refused.at(key, () -> new Environment(values));
    }

    static long whole(String key, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(key, value, "a whole number", "Write a whole number without quotes.");
        }
        return value.longValue();
    }

    static Refused refused(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }

    private static Refused wrong(String at, JsonNode value, String wanted, String remedy) {
        String kind = value.getNodeType().name().toLowerCase(Locale.ROOT);
        String message = "Here stands a value of the kind " + kind + " in place of " + wanted + ".";
        return refused("wrong_type", message, remedy, at);
    }
}
