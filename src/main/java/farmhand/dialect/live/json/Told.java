package farmhand.dialect.live.json;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.address.When;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;

/** Single values of what a coordinator tells; what is missing reads as empty. */
public final class Told {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Told() {}

    /** A moment in UTC with microseconds, or nothing. */
    public static When when(JsonNode node) {
        if (!node.isTextual()) {
            return When.NEVER;
        }
        try {
            return When.at(Instant.parse(node.textValue()));
        } catch (DateTimeException e) {
            throw new DialectException(
                    "“" + Values.shortened(node.textValue()) + "” is no time.", e);
        }
    }

    /** The moment as text; must not be asked of never. */
    public static String text(When when) {
        return MICROSECONDS.format(when.instant());
    }

    /** A number, or no limit. */
    public static Limit limit(JsonNode node) {
        return node.isNumber() ? new Limit(node.intValue()) : Limit.NONE;
    }

    /** A text, or the empty one. */
    public static String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : "";
    }

    /** The user's own object. */
    public static Metadata metadata(JsonNode node) {
        return node.isObject() && !node.isEmpty() ? new Metadata(Json.print(node)) : Metadata.NONE;
    }

    /** Variables. */
    public static Environment environment(JsonNode node) {
        Map<String, String> variables = new TreeMap<>();
        node.properties().forEach(e -> variables.put(e.getKey(), text(e.getValue())));
        return new Environment(variables);
    }
}
