package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import farmhand.dialect.BoundedJson;
import farmhand.farm.refusal.Refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * What a client asks for.
 *
 * @param entity of what kind; empty where the act needs none
 * @param act what is to be done
 * @param data what it says of it
 * @param query an expression without {@code where}; empty when there is none
 * @param id of what it is about, or of the job that stands around it; empty when there is none
 */
public record Event(String entity, Act act, JsonNode data, String query, String id) {
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** What can be done. */
    public enum Act {
        /** Look for objects. */
        FIND("GET"),
        /** Tell what kinds of objects there are. */
        ENTITYTYPES("GET"),
        /** Tell what is said of objects of a kind. */
        ATTRIBUTES("GET"),
        /** Make objects. */
        CREATE("POST"),
        /** Say something of them otherwise. */
        EDIT("PUT"),
        /** Take one away. */
        DELETE("DELETE");

        private final String method;

        Act(String method) {
            this.method = method;
        }
    }

    /** Reads the text of an event that came by {@code method}. */
    public static Event read(String text, String method) {
        JsonNode event = BoundedJson.parse(text, "event");
        if (!event.isObject()) {
            throw Refused.of(
                    "not_json", "The event is no object.", "Send {\"uri\": \"job/find\", …}.");
        }
        String uri = text(event, "uri");
        int slash = uri.indexOf('/');
        Act act = act(uri, uri.substring(slash + 1), method);
        JsonNode data = data(event);
        // Clients changed which of the two comes first; a list is never an id.
        boolean swapped = event.path("id").isArray() && data.isTextual();
        return new Event(
                slash < 0 ? "" : uri.substring(0, slash).toLowerCase(Locale.ROOT),
                act,
                swapped ? event.path("id") : data,
                text(event, "query"),
                swapped ? data.textValue() : text(event, "id"));
    }

    private static Act act(String uri, String word, String method) {
        for (Act act : Act.values()) {
            if (act.name().equalsIgnoreCase(word)) {
                if (!act.method.equals(method)) {
                    throw Refused.of(
                            "method_not_allowed",
                            "“" + uri + "” does not come by " + method + ".",
                            "Use " + act.method + ".");
                }
                return act;
            }
        }
        throw Refused.of(
                "not_supported",
                "“" + BoundedJson.shortened(uri) + "” is nothing that this farm does.",
                "Use find, create, edit or delete with job or task.");
    }

    private static String text(JsonNode event, String key) {
        JsonNode value = event.path(key);
        if (!value.isValueNode() && !value.isMissingNode()) {
            throw BoundedJson.placed(
                    "wrong_type", "“" + key + "” is not a text.", "Write one.", key);
        }
        return value.asText("");
    }

    private static JsonNode data(JsonNode event) {
        JsonNode packed = event.path("gz_data");
        JsonNode data = packed.isTextual() ? unpacked(packed.textValue()) : event.path("data");
        return data.isNull() || data.isMissingNode() ? JsonNodeFactory.instance.objectNode() : data;
    }

    private static JsonNode unpacked(String packed) {
        byte[] bytes;
        try (var in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException | IllegalArgumentException e) {
            throw BoundedJson.placed(
                    "not_json",
                    "“gz_data” is not JSON that was packed by gzip and base64.",
                    "Send it so, or plain as “data”.",
                    "gz_data");
        }
        if (bytes.length > MOST_BYTES) {
            throw BoundedJson.placed(
                    "too_large",
                    "“gz_data” unpacks to more than 64 MiB.",
                    "Send it in several parts.",
                    "gz_data");
        }
        return BoundedJson.parse(new String(bytes, StandardCharsets.UTF_8), "event");
    }
}
