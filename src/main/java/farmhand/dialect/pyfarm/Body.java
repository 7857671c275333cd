package farmhand.dialect.pyfarm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import farmhand.dialect.BoundedJson;
import farmhand.farm.refusal.Refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns that a client sent, read strictly. */
final class Body {
    private static final int MOST_DIGITS = 12;

    private final JsonNode columns;

    private Body(JsonNode columns) {
        this.columns = columns;
    }

    /** Reads an object that has the columns {@code known} and no other. */
    static Body of(String text, List<String> known) {
        JsonNode node = BoundedJson.parse(text, "body");
        if (!node.isObject()) {
            throw bad("The body is not an object.", "Write it as {\"…\": …}.", "");
        }
        node.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!known.contains(name)) {
                                throw bad(
                                        "The column “"
                                                + BoundedJson.shortened(name)
                                                + "” cannot be set.",
                                        "Send only " + String.join(", ", known) + ".",
                                        BoundedJson.shortened(name));
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
        return number(column, "a whole number");
    }

    /** The same; {@code kind} says in refusals what is wanted. */
    Optional<Integer> number(String column, String kind) {
        return read(
                column,
                node ->
                        node.isNumber()
                                && node.canConvertToExactIntegral()
                                && node.canConvertToInt(),
                kind,
                JsonNode::intValue);
    }

    /** Any number; null is none. */
    Optional<Double> decimal(String column) {
        return read(column, JsonNode::isNumber, "a number", JsonNode::doubleValue);
    }

    /** Any number as it is written, of at most twelve digits before the point; null is none. */
    Optional<BigDecimal> exact(String column) {
        return read(column, Body::isSmall, "a number of at most 12 digits", JsonNode::decimalValue)
                .map(number -> number.setScale(Math.max(0, number.scale())));
    }

    private static boolean isSmall(JsonNode node) {
        return node.isNumber()
                && node.decimalValue().precision() - node.decimalValue().scale() <= MOST_DIGITS
                && node.decimalValue().scale() <= MOST_DIGITS;
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
                    "“"
                            + column
                            + "” is “"
                            + BoundedJson.shortened(node.toString())
                            + "”, not "
                            + kind
                            + ".",
                    "Send " + kind + ".",
                    column);
        }
        return Optional.of(as.apply(node));
    }

    static Refused bad(String message, String remedy, String at) {
        return BoundedJson.placed("bad_request", message, remedy, at);
    }
}
