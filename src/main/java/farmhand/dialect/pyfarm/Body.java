package farmhand.dialect.pyfarm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns that a client sent, read strictly. */
final class Body {
    private static final int MOST_DEPTH = 64;
    private static final int MOST_TOKENS = 1_000_000;
    private static final int MOST_SHOWN = 60;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MOST_DEPTH)
                                                    .maxTokenCount(MOST_TOKENS)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private final JsonNode columns;

    private Body(JsonNode columns) {
        this.columns = columns;
    }

    /** Reads an object that has the columns {@code known} and no other. */
    static Body of(String text, List<String> known) {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw bad(
                    "The body is not JSON" + where(e.getLocation()) + ".",
                    "Send one JSON object of at most 64 levels.",
                    "");
        }
        if (!node.isObject()) {
            throw bad("The body is not an object.", "Write it as {\"…\": …}.", "");
        }
        node.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!known.contains(name)) {
                                throw bad(
                                        "The column “" + shortened(name) + "” cannot be set.",
                                        "Send only " + String.join(", ", known) + ".",
                                        shortened(name));
                            }
                        });
        return new Body(node);
    }

    boolean has(String column) {
        return columns.has(column);
    }

    /** Of a column that must be there. */
    String required(String column) {
        return text(column)
                .orElseThrow(
                        () -> bad("“" + column + "” is missing.", "Add it to the object.", column));
    }

    /** A text; null is none. */
    Optional<String> text(String column) {
        return read(column, JsonNode::isTextual, "a text", JsonNode::textValue);
    }

    /** A truth; null is none. */
    Optional<Boolean> flag(String column) {
        return read(column, JsonNode::isBoolean, "true or false", JsonNode::booleanValue);
    }

    /** A whole number; null is none. */
    Optional<Integer> number(String column) {
        return read(
                column,
                node ->
                        node.isNumber()
                                && node.canConvertToExactIntegral()
                                && node.canConvertToInt(),
                "a whole number",
                JsonNode::intValue);
    }

    /** Any number; null is none. */
    Optional<Double> decimal(String column) {
        return read(column, JsonNode::isNumber, "a number", JsonNode::doubleValue);
    }

    /** An object; null is none. */
    Optional<JsonNode> object(String column) {
        return read(column, JsonNode::isObject, "an object", node -> node);
    }

    /** The elements of a list; none where it is missing or null. */
    Iterable<JsonNode> list(String column) {
        return read(column, JsonNode::isArray, "a list", node -> node)
                .orElse(JsonNodeFactory.instance.arrayNode());
    }

    private <T> Optional<T> read(
            String column,
            Function<JsonNode, Boolean> fits,
            String kind,
            Function<JsonNode, T> as) {
        JsonNode node = columns.path(column);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!fits.apply(node)) {
            throw bad(
                    "“" + column + "” is “" + shortened(node.toString()) + "”, not " + kind + ".",
                    "Send " + kind + ".",
                    column);
        }
        return Optional.of(as.apply(node));
    }

    static Refused bad(String message, String remedy, String at) {
        return new Refused(Rejection.of("bad_request", message, remedy).within(at));
    }

    static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }

    /** Where nothing is known of that, the text is beyond a limit. */
    private static String where(@Nullable JsonLocation at) {
        return at == null
                ? " of at most 64 levels"
                : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
