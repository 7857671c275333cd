package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.databind.JsonNode;

/** What type a kept value has, and which values say something. */
enum Kind {
    /** A text. */
    TEXT,
    /** A whole number; from 0 it says something. */
    NUMBER,
    /** A whole number; from 1 it says something. */
    COUNT,
    /** A whole number; all but 1 say something. */
    ORDER,
    /** True or false. */
    FLAG,
    /** Texts by name. */
    TEXTS,
    /** Whole numbers by name. */
    NUMBERS,
    /** Texts in a row. */
    LIST;

    boolean isOfType(JsonNode value) {
        return switch (this) {
            case TEXT -> value.isTextual();
            case NUMBER, COUNT, ORDER -> isWhole(value);
            case FLAG -> value.isBoolean();
            case TEXTS -> value.isObject() && value.valueStream().allMatch(JsonNode::isTextual);
            case NUMBERS -> value.isObject() && value.valueStream().allMatch(Kind::isWhole);
            case LIST -> value.isArray() && value.valueStream().allMatch(JsonNode::isTextual);
        };
    }

    /** The type as users read it. */
    String words() {
        return switch (this) {
            case TEXT -> "a text";
            case NUMBER, COUNT, ORDER -> "a whole number";
            case FLAG -> "true or false";
            case TEXTS -> "an object of texts";
            case NUMBERS -> "an object of whole numbers";
            case LIST -> "a list of texts";
        };
    }

    /** Whether it is of the type and no default. */
    boolean isWorthKeeping(JsonNode value) {
        return isOfType(value)
                && switch (this) {
                    case TEXT -> !value.textValue().isEmpty();
                    case NUMBER -> value.longValue() >= 0;
                    case COUNT -> value.longValue() > 0;
                    case ORDER -> value.longValue() != 1;
                    case FLAG -> value.booleanValue();
                    case TEXTS, NUMBERS, LIST -> !value.isEmpty();
                };
    }

    private static boolean isWhole(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong();
    }
}
