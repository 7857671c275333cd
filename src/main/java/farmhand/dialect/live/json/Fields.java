package farmhand.dialect.live.json;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.time.Durations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The keys of an object that a user wrote, read strictly: a key that is not known, a value of the
 * wrong type and a required key that is missing are refused with their position.
 */
public final class Fields {
    private final JsonNode object;

    private Fields(JsonNode object) {
        this.object = object;
    }

    /** Reads {@code node}, which may have the keys {@code names} and no other. */
    public static Fields of(JsonNode node, List<String> names) {
        if (!node.isObject()) {
            throw Values.wrongType("", node, "an object", "Write it as {\"…\": …}.");
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!names.contains(entry.getKey())) {
                throw Values.placed(
                        "unknown_field",
                        "There is no field “" + Values.shortened(entry.getKey()) + "” here.",
                        "Use only " + String.join(", ", names) + ".",
                        Values.shortened(entry.getKey()));
            }
        }
        return new Fields(node);
    }

    /** Each element of {@code node}, a list; a refusal inside is placed at its index. */
    public static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
        if (!node.isArray()) {
            throw Values.wrongType("", node, "a list", "Write it as […].");
        }
        List<T> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            JsonNode element = node.get(i);
            values.add(Refused.at("[" + i + "]", () -> read.apply(element)));
        }
        return values;
    }

    /** Whether the key is there, be it null. */
    public boolean has(String key) {
        return object.has(key);
    }

    /**
     * What {@code read} makes of the value, if the key is there; a refusal is placed at the key.
     */
    public <T> Optional<T> read(String key, Function<JsonNode, T> read) {
        return has(key)
                ? Optional.of(Refused.at(key, () -> read.apply(object.path(key))))
                : Optional.empty();
    }

    /** A text. */
    public Optional<String> text(String key) {
        return read(key, Values::text);
    }

    /** A text that must be there. */
    public String requiredText(String key) {
        return text(key).orElseThrow(() -> missing(key));
    }

    /** A truth. */
    public Optional<Boolean> flag(String key) {
        return read(key, Values::flag);
    }

    /** A whole number. */
    public Optional<Integer> number(String key) {
        return read(key, Values::number);
    }

    /** A whole number from 0, or null for no limit. */
    public Optional<Limit> limit(String key) {
        return read(key, node -> node.isNull() ? Limit.NONE : new Limit(Values.number(node)));
    }

    /** A duration such as {@code 90s}, or null for none. */
    public Optional<Duration> duration(String key) {
        return read(
                key, node -> node.isNull() ? Duration.ZERO : Durations.parse(Values.text(node)));
    }

    /** A moment, or null for never. */
    public Optional<When> when(String key) {
        return read(key, node -> node.isNull() ? When.NEVER : Values.when(node));
    }

    /** An object that is kept as it is. */
    public Optional<Metadata> metadata(String key) {
        return read(
                key,
                node -> {
                    if (!node.isObject()) {
                        throw Values.wrongType("", node, "an object", "Write it as {\"…\": …}.");
                    }
                    return new Metadata(Json.print(node));
                });
    }

    /** An object of texts. */
    public Optional<Environment> environment(String key) {
        return read(
                key,
                node -> {
                    if (!node.isObject()) {
                        throw Values.wrongType(
                                "", node, "an object", "Write it as {\"NAME\": \"value\"}.");
                    }
                    Map<String, String> variables = new TreeMap<>();
                    node.properties()
                            .forEach(
                                    entry ->
                                            variables.put(
                                                    entry.getKey(),
                                                    Refused.at(
                                                            Values.shortened(entry.getKey()),
                                                            () -> Values.text(entry.getValue()))));
                    return new Environment(variables);
                });
    }

    /** A list; empty when the key is not there. */
    public <T> List<T> list(String key, Function<JsonNode, T> read) {
        return read(key, node -> list(node, read)).orElse(List.of());
    }

    /** The refusal of an object without that key. */
    public static Refused missing(String key) {
        return Values.placed(
                "missing_field", "The field “" + key + "” is missing.", "Add it.", key);
    }
}
