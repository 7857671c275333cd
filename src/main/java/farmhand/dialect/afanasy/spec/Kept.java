package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.json.Json;
import farmhand.farm.spec.Metadata;

import java.util.List;
import java.util.Map;

/**
 * What Afanasy's clients said of a job, block or task and Farmhand does not act on. It is kept in
 * the metadata under the key {@value #KEY}, beside what the user keeps there, and told back.
 *
 * @param said value by Afanasy's key; never a default
 */
public record Kept(ObjectNode said) {
    static final String KEY = "afanasy";

    /** What is kept in that metadata. */
    public static Kept in(Metadata metadata) {
        return metadata.equals(Metadata.NONE)
                ? new Kept(Json.object())
                : new Kept(
                        whole(metadata).path(KEY) instanceof ObjectNode said
                                ? said
                                : Json.object());
    }

    /** The metadata with what {@code text} says of {@code keys}; a default takes a key away. */
    static Metadata with(Metadata metadata, JsonNode text, Map<String, Kind> keys) {
        ObjectNode said = in(metadata).said;
        keys.forEach(
                (key, kind) -> {
                    JsonNode now = kind.fitted(Meant.value(key, text.path(key)));
                    JsonNode value = kind.after(said.path(key), now);
                    if (kind.isWorthKeeping(value)) {
                        said.set(key, value);
                    } else if (kind.isOfType(value)) {
                        said.remove(key);
                    }
                });
        return with(metadata, said);
    }

    /** The metadata with that value under one key. */
    public static Metadata with(Metadata metadata, String key, JsonNode value) {
        ObjectNode said = in(metadata).said;
        said.set(key, value);
        return with(metadata, said);
    }

    /** The metadata with nothing under one key. */
    public static Metadata without(Metadata metadata, String key) {
        ObjectNode said = in(metadata).said;
        said.remove(key);
        return with(metadata, said);
    }

    /** The keys of that metadata beside the one under which all of Afanasy's is kept. */
    public static List<String> others(Metadata metadata) {
        return metadata.equals(Metadata.NONE)
                ? List.of()
                : whole(metadata).without(KEY).propertyStream().map(Map.Entry::getKey).toList();
    }

    private static Metadata with(Metadata metadata, ObjectNode said) {
        ObjectNode whole = whole(metadata);
        if (said.isEmpty()) {
            whole.remove(KEY);
        } else {
            whole.set(KEY, said);
        }
        return whole.isEmpty() ? Metadata.NONE : new Metadata(whole.toString());
    }

    private static ObjectNode whole(Metadata metadata) {
        try {
            return Json.parse(metadata.json()) instanceof ObjectNode whole ? whole : Json.object();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("metadata is JSON by its making", broken);
        }
    }

    /** The text under {@code key}; empty when nothing is kept there. */
    public String text(String key) {
        return said.path(key).asText("");
    }

    /** The number under {@code key}. */
    public long number(String key, long missing) {
        return said.path(key).asLong(missing);
    }
}
