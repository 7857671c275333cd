package farmhand.dialect.live.json;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Single values that a user wrote. */
public final class Values {
    private static final int MOST_SHOWN = 60;

    private Values() {}

    /** A text that can be written as UTF-8. */
    public static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw wrongType("", node, "a text", "Put it between double quotes.");
        }
        String text = node.textValue();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw Refused.of(
                    "bad_text",
                    "A text holds half of a character (an unpaired surrogate).",
                    "Write the text as UTF-8.");
        }
        return text;
    }

    /** True or false. */
    public static boolean flag(JsonNode node) {
        if (!node.isBoolean()) {
            throw wrongType("", node, "true or false", "Write true or false without quotes.");
        }
        return node.booleanValue();
    }

    /** A whole number of 32 bits. */
    public static int number(JsonNode node) {
        if (!node.isIntegralNumber()) {
            throw wrongType("", node, "a whole number", "Write digits without quotes.");
        }
        if (!node.canConvertToInt()) {
            throw Refused.of(
                    "out_of_range",
                    "The number " + shortened(node.asText()) + " is out of range.",
                    "Write a number from -2147483648 to 2147483647.");
        }
        return node.intValue();
    }

    /** A moment in ISO 8601; without a zone it is UTC. */
    public static When when(JsonNode node) {
        String text = text(node);
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            text, OffsetDateTime::from, LocalDateTime::from);
            return When.at(
                    read instanceof OffsetDateTime placed
                            ? placed.toInstant()
                            : LocalDateTime.from(read).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw Refused.of(
                    "bad_time",
                    "“" + shortened(text) + "” is no time.",
                    "Write it as 2026-12-01T08:00:00Z.");
        }
    }

    /** The refusal of a value of another type than {@code wanted}. */
    public static Refused wrongType(String at, JsonNode node, String wanted, String remedy) {
        return placed("wrong_type", "This is " + kind(node) + ", not " + wanted + ".", remedy, at);
    }

    /** A refusal at a position; an empty one means the whole. */
    public static Refused placed(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }

    /** The text, cut for a message. */
    public static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case NUMBER -> node.isIntegralNumber() ? "a whole number" : "a number with decimals";
            case OBJECT -> "an object";
            case STRING -> "a text";
            case BINARY, MISSING, POJO -> "nothing";
        };
    }
}
