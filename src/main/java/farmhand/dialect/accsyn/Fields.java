package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.BoundedJson;
import farmhand.farm.refusal.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** The fields of one object, read strictly: an unknown one is refused, null is none. */
final class Fields {
    private final JsonNode object;

    /** Of {@code object}; refuses fields that are not in {@code known}. */
    Fields(JsonNode object, Set<String> known) {
        if (!object.isObject()) {
            throw BoundedJson.placed(
                    "wrong_type", "This is not an object.", "Write it as {\"…\": …}.", "");
        }
        this.object = object;
        object.fieldNames().forEachRemaining(name -> refuseUnknown(name, known));
    }

    boolean has(String key) {
        return object.hasNonNull(key);
    }

    JsonNode get(String key) {
        return object.path(key);
    }

    Optional<String> text(String key) {
        return read(key, JsonNode::isTextual, JsonNode::textValue, "a text");
    }

    Optional<Boolean> flag(String key) {
        return read(key, JsonNode::isBoolean, JsonNode::booleanValue, "true or false");
    }

    Optional<Integer> number(String key) {
        return read(
                key,
                n -> n.isIntegralNumber() && n.canConvertToInt(),
                JsonNode::intValue,
                "a whole number");
    }

    /** A whole number from 0. */
    Optional<Integer> count(String key) {
        return read(
                key,
                n -> n.isIntegralNumber() && n.canConvertToInt() && n.intValue() >= 0,
                JsonNode::intValue,
                "a whole number from 0");
    }

    /** The elements of a list, each refused with its place. */
    <T> List<T> list(String key, Function<JsonNode, T> element) {
        if (!has(key)) {
            return List.of();
        }
        JsonNode list = object.path(key);
        if (!list.isArray()) {
            throw wrong(key, "a list");
        }
        return elements(list, key, element);
    }

    static <T> List<T> elements(JsonNode list, String at, Function<JsonNode, T> element) {
        List<T> read = new ArrayList<>(list.size());
        for (JsonNode one : list) {
            read.add(Refused.at(at + "[" + read.size() + "]", () -> element.apply(one)));
        }
        return read;
    }

    static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw wrong("", "a text");
        }
        return node.textValue();
    }

    private <T> Optional<T> read(
            String key, Predicate<JsonNode> fits, Function<JsonNode, T> value, String what) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (!fits.test(object.path(key))) {
            throw wrong(key, what);
        }
        return Optional.of(value.apply(object.path(key)));
    }

    private static Refused wrong(String key, String what) {
        String name = key.isEmpty() ? "This" : "“" + key + "”";
        return BoundedJson.placed(
                "wrong_type", name + " is not " + what + ".", "Write " + what + " there.", key);
    }

    private static void refuseUnknown(String name, Set<String> known) {
        if (!known.contains(name)) {
            String shown = BoundedJson.shortened(name);
            throw BoundedJson.placed(
                    "unknown_attribute",
                    "There is no attribute “" + shown + "” here.",
                    "Use only " + String.join(", ", new TreeSet<>(known)) + ".",
                    shown);
        }
    }
}
