package farmhand.query;

import java.util.List;

/** How an attribute is compared with a value. */
public enum Operator {
    /** The same, letter case aside; {@code *} at the ends of a text stands for anything. */
    EQUAL("="),
    /** Not {@link #EQUAL}; also true where there is no value. */
    NOT_EQUAL("!="),
    /** Less, earlier. */
    LESS("<"),
    /** Not more. */
    LESS_EQUAL("<="),
    /** More, later. */
    GREATER(">"),
    /** Not less. */
    GREATER_EQUAL(">="),
    /** Equal to one of several. */
    IN("in"),
    /** Equal to none of several. */
    NOT_IN("not in"),
    /** Holds the text. */
    CONTAINS("contains"),
    /** Does not hold the text. */
    NOT_CONTAINS("not contains"),
    /** A regular expression is found in it. */
    MATCHES("matches"),
    /** A regular expression is not found in it. */
    NOT_MATCHES("not matches");

    /** Signs as they are written, a longer one before its beginning. */
    static final List<String> SIGNS = List.of("<>", "<=", ">=", "!=", "=", "<", ">");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    /** As it is written. */
    public String word() {
        return word;
    }

    /** The operator that is true exactly where this one is not. */
    Operator negated() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> GREATER_EQUAL;
            case LESS_EQUAL -> GREATER;
            case GREATER -> LESS_EQUAL;
            case GREATER_EQUAL -> LESS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case CONTAINS -> NOT_CONTAINS;
            case NOT_CONTAINS -> CONTAINS;
            case MATCHES -> NOT_MATCHES;
            case NOT_MATCHES -> MATCHES;
        };
    }

    /** Whether it says that something is not so. */
    boolean isNegative() {
        return this == NOT_EQUAL || this == NOT_IN || this == NOT_CONTAINS || this == NOT_MATCHES;
    }

    /** Whether it asks which comes first. */
    boolean isOrdering() {
        return this == LESS || this == LESS_EQUAL || this == GREATER || this == GREATER_EQUAL;
    }

    /** Whether it looks into a text. */
    boolean looksInside() {
        return this == CONTAINS || this == NOT_CONTAINS || this == MATCHES || this == NOT_MATCHES;
    }

    static Operator ofSign(String sign) {
        for (Operator operator : values()) {
            if (operator.word.equals(sign)) {
                return operator;
            }
        }
        return NOT_EQUAL; // <>
    }
}
