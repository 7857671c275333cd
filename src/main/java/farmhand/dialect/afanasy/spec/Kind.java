package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.json.Json;

/** What type a kept value has, and which values say something. */
enum Kind {
    /** A text. */
    TEXT,
    /** A whole number; from 0 it says something. */
    NUMBER,
    /** A whole number to 127; from 0 it says something. */
    BYTE,
    /** A whole number to 255; from 0 it says something. */
    UNSIGNED_BYTE,
    /** A whole number to 10,000, so many a second; from 0 it says something. */
    RATE,
    /** A whole number; from 1 it says something. */
    COUNT,
    /** A whole number; all but 1 say something. */
    ORDER,
    /** True or false. */
    FLAG,
    /** Texts by name, which come to those that are there. */
    TEXTS,
    /** Whole numbers from -100 to 100 by name; 0 says nothing of a name. */
    POOLS,
    /** Whole numbers by name, which come to those that are there. */
    MORE_NUMBERS,
    /** Texts in a row. */
    LIST;

    private static final long MOST_RATE = 10_000;
    private static final long MOST_POOL = 100;

    boolean isOfType(JsonNode value) {
        return switch (this) {
            case TEXT -> value.isTextual();
            case NUMBER, BYTE, UNSIGNED_BYTE, RATE, COUNT, ORDER -> isWhole(value);
            case FLAG -> value.isBoolean();
            case TEXTS -> value.isObject() && value.valueStream().allMatch(JsonNode::isTextual);
            case POOLS, MORE_NUMBERS ->
                    value.isObject() && value.valueStream().allMatch(Kind::isWhole);
            case LIST -> value.isArray() && value.valueStream().allMatch(JsonNode::isTextual);
        };
    }

    /** The type as users read it. */
    String words() {
        return switch (this) {
            case TEXT -> "a text";
            case NUMBER, BYTE, UNSIGNED_BYTE, RATE, COUNT, ORDER -> "a whole number";
            case FLAG -> "true or false";
            case TEXTS -> "an object of texts";
            case POOLS, MORE_NUMBERS -> "an object of whole numbers";
            case LIST -> "a list of texts";
        };
    }

    /** Whether it is of the type and no default. */
    boolean isWorthKeeping(JsonNode value) {
        return isOfType(value)
                && switch (this) {
                    case TEXT -> !value.textValue().isEmpty();
                    case NUMBER, BYTE, UNSIGNED_BYTE, RATE -> value.longValue() >= 0;
                    case COUNT -> value.longValue() > 0;
                    case ORDER -> value.longValue() != 1;
                    case FLAG -> value.booleanValue();
                    case TEXTS, POOLS, MORE_NUMBERS, LIST -> !value.isEmpty();
                };
    }

    /** As large as it can be kept there, where it is larger. */
    JsonNode fitted(JsonNode value) {
        return switch (this) {
            case BYTE -> atMost(Byte.MAX_VALUE, value);
            case UNSIGNED_BYTE -> atMost(255, value);
            case RATE -> atMost(MOST_RATE, value);
            case POOLS -> isOfType(value) ? pools(value) : value;
            case TEXT, NUMBER, COUNT, ORDER, FLAG, TEXTS, MORE_NUMBERS, LIST -> value;
        };
    }

    /** What is kept once that is said of what {@code was} kept. */
    JsonNode after(JsonNode was, JsonNode value) {
        boolean adds = this == TEXTS || this == MORE_NUMBERS;
        return adds && isOfType(value) && was instanceof ObjectNode there
                ? there.deepCopy().setAll((ObjectNode) value)
                : value;
    }

    private static JsonNode atMost(long most, JsonNode value) {
        return isWhole(value) && value.longValue() > most ? LongNode.valueOf(most) : value;
    }

    /**
     * @see <a href="https://github.com/CGRU/cgru">afanasy/src/libafanasy, Work::checkPools</a>
     */
    private static JsonNode pools(JsonNode value) {
        ObjectNode pools = Json.object();
        value.properties()
                .forEach(
                        pool -> {
                            long priority =
                                    Math.clamp(pool.getValue().longValue(), -MOST_POOL, MOST_POOL);
                            if (priority != 0 && !pool.getKey().isEmpty()) {
                                pools.put(pool.getKey(), priority);
                            }
                        });
        return pools;
    }

    private static boolean isWhole(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong();
    }
}
