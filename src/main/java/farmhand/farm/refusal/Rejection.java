package farmhand.farm.refusal;

import java.util.Objects;
import java.util.Set;

/**
 * A refusal the user can act on.
 *
 * @param code stable word for programs, such as {@code numeric_block}
 * @param message what happened and to what, a full sentence
 * @param remedy what to do instead, a full sentence; never empty
 * @param at where in the user's text, such as {@code blocks[0].frames}; empty when the whole is
 *     meant
 * @param subject address of the thing refused, such as {@code 3/0}; empty when there is none
 * @param position character of a query that is to blame, from 0; {@value #NOWHERE} when there is
 *     none
 */
public record Rejection(
        String code, String message, String remedy, String at, String subject, int position) {
    /** No position. */
    public static final int NOWHERE = -1;

    private static final Set<String> LATER =
            Set.of(
                    "busy",
                    "closing",
                    "store_failed",
                    "unavailable",
                    "too_many_waiting",
                    "upstream_away",
                    "still_loading");

    public Rejection {
        Objects.requireNonNull(at);
        Objects.requireNonNull(subject);
        if (code.isEmpty() || message.isEmpty() || remedy.isEmpty()) {
            throw new IllegalArgumentException("a rejection says what happened and what to do");
        }
    }

    /** A refusal of no place in a query. */
    public Rejection(String code, String message, String remedy, String at, String subject) {
        this(code, message, remedy, at, subject, NOWHERE);
    }

    /** A refusal of something that is not yet on the farm. */
    public static Rejection of(String code, String message, String remedy) {
        return new Rejection(code, message, remedy, "", "");
    }

    /**
     * The same refusal, placed: {@code outer} is put in front of the position already known. A
     * value that knows its own field and is read from that field names it once.
     */
    public Rejection within(String outer) {
        return new Rejection(code, message, remedy, joined(outer), subject, position);
    }

    private String joined(String outer) {
        if (outer.isEmpty() || at.equals(outer)) {
            return at;
        }
        return at.isEmpty() ? outer : at.startsWith("[") ? outer + at : outer + "." + at;
    }

    /** The same refusal, about the thing at {@code address}. */
    public Rejection about(String address) {
        return new Rejection(code, message, remedy, at, address, position);
    }

    /** The same refusal, of that character of a query. */
    public Rejection at(int character) {
        return new Rejection(code, message, remedy, at, subject, character);
    }

    /** Whether nothing is wrong with what was asked, so that it may be done later. */
    public boolean isForLater() {
        return LATER.contains(code);
    }

    /** Message and remedy as one text for people. */
    public String text() {
        return message + " " + remedy;
    }
}
