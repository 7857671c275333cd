package farmhand.query;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

/** A place in the text of a query. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void to(int place) {
        at = place;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The next character, or a blank at the end. */
    char next() {
        return charAt(at);
    }

    char charAt(int place) {
        return place < text.length() ? text.charAt(place) : ' ';
    }

    void skipBlanks() {
        while (!isAtEnd() && Character.isWhitespace(next())) {
            at++;
        }
    }

    /** Passes {@code sign} if it is next. */
    boolean pass(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    /** Passes the keyword if it is next, in any letter case, and ends there. */
    boolean passWord(String word) {
        int end = at + word.length();
        boolean there = text.regionMatches(true, at, word, 0, word.length()) && isEdge(end);
        at = there ? end : at;
        return there;
    }

    /** Passes {@code ago}, which a comma may follow. */
    boolean passAgo() {
        int end = at + Words.AGO.length();
        boolean there = text.regionMatches(true, at, Words.AGO, 0, Words.AGO.length());
        if (there && (charAt(end) == ',' || isEdge(end))) {
            at = end;
            return true;
        }
        return false;
    }

    /** Whether the keyword is next. */
    boolean isWord(String word) {
        int start = at;
        boolean there = passWord(word);
        at = start;
        return there;
    }

    /** A name of letters, digits, underscores and dots between them; empty when there is none. */
    String name() {
        int start = at;
        while (!isAtEnd() && isOfName(next(), at > start)) {
            at++;
        }
        while (at > start && charAt(at - 1) == '.') {
            at--;
        }
        return text.substring(start, at);
    }

    /** All up to the next blank or parenthesis. */
    String bare() {
        int start = at;
        while (!isAtEnd() && !isEdge(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    boolean isAtQuote() {
        return !isAtEnd() && (next() == '"' || next() == '\'');
    }

    /** What stands between quotes; a doubled one stands for itself. */
    String quoted() {
        int start = at;
        char quote = next();
        StringBuilder inside = new StringBuilder();
        at++;
        while (!isAtEnd()) {
            char c = next();
            at++;
            if (c != quote) {
                inside.append(c);
            } else if (!isAtEnd() && next() == quote) {
                inside.append(quote);
                at++;
            } else {
                return inside.toString();
            }
        }
        throw refused(
                start,
                "bad_query",
                "The quote is not closed.",
                "Close it with " + quote + " behind the text.");
    }

    private boolean isEdge(int place) {
        char c = charAt(place);
        return Character.isWhitespace(c) || c == '(' || c == ')';
    }

    private static boolean isOfName(char c, boolean inside) {
        return Character.isLetter(c) || (inside && (Character.isDigit(c) || c == '_' || c == '.'));
    }

    static Refused refused(int position, String code, String message, String remedy) {
        return new Refused(Rejection.of(code, message, remedy).at(position));
    }

    /** A piece of text, short enough to be shown. */
    static String shown(String piece) {
        return "“" + (piece.length() <= 60 ? piece : piece.substring(0, 60) + "…") + "”";
    }
}
