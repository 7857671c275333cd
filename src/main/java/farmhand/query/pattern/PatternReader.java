package farmhand.query.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a regular expression by descent. */
final class PatternReader {
    private static final int MOST_LENGTH = 1_000;
    private static final int MOST_DEPTH = 50;
    private static final int MOST_TIMES = 1_000;

    private final String text;
    private int at;
    private int depth;

    private PatternReader(String text) {
        this.text = text;
    }

    static Node read(String text) {
        if (text.length() > MOST_LENGTH) {
            throw new Pattern.Unreadable(MOST_LENGTH, "it is longer than 1,000 characters");
        }
        PatternReader reader = new PatternReader(text.toLowerCase(Locale.ROOT));
        Node node = reader.choice();
        if (reader.at < text.length()) {
            throw reader.bad("this parenthesis closes nothing");
        }
        return node;
    }

    private Node choice() {
        if (++depth > MOST_DEPTH) {
            throw bad("it is nested too deeply");
        }
        List<Node> parts = new ArrayList<>();
        do {
            parts.add(sequence());
        } while (pass('|'));
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new Node.Choice(parts);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            parts.add(repeated(part()));
        }
        return new Node.Sequence(parts);
    }

    private Node repeated(Node part) {
        Node all = part;
        int times = 0;
        while (at < text.length() && "*+?{".indexOf(text.charAt(at)) >= 0) {
            if (++times > MOST_DEPTH) {
                throw bad("it is repeated too often");
            }
            char sign = text.charAt(at++);
            all =
                    switch (sign) {
                        case '*' -> new Node.Repeat(all, 0, -1);
                        case '+' -> new Node.Repeat(all, 1, -1);
                        case '?' -> new Node.Repeat(all, 0, 1);
                        default -> counted(all);
                    };
        }
        return all;
    }

    private Node counted(Node part) {
        int least = number();
        int most = least;
        if (pass(',')) {
            most = at < text.length() && text.charAt(at) == '}' ? -1 : number();
        }
        if (!pass('}') || (most >= 0 && most < least)) {
            throw bad("write {2}, {2,} or {2,5}");
        }
        return new Node.Repeat(part, least, most);
    }

    private int number() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start || at - start > 4 || Integer.parseInt(text, start, at, 10) > MOST_TIMES) {
            at = start;
            throw bad("a number up to 1,000 is missing");
        }
        return Integer.parseInt(text, start, at, 10);
    }

    private Node part() {
        char c = text.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> new Node.One(letters());
            case '.' -> new Node.One(_ -> true);
            case '^' -> new Node.Start();
            case '$' -> new Node.End();
            case '\\' -> new Node.One(escaped());
            case '*', '+', '?', '{' -> {
                at--;
                throw bad("nothing stands before it to be repeated");
            }
            default -> new Node.One(other -> other == c);
        };
    }

    private Node group() {
        int opened = at - 1;
        if (pass('?') && !pass(':')) {
            throw bad("only (?: is known");
        }
        Node inside = choice();
        if (!pass(')')) {
            at = opened;
            throw bad("this parenthesis is not closed");
        }
        return inside;
    }

    private Node.Letters escaped() {
        if (at == text.length()) {
            throw bad("something is missing behind \\");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'd' -> Character::isDigit;
            case 'w' -> other -> Character.isLetterOrDigit(other) || other == '_';
            case 's' -> Character::isWhitespace;
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    at--;
                    throw bad("only \\d, \\w and \\s are known");
                }
                yield other -> other == c;
            }
        };
    }

    private Node.Letters letters() {
        int opened = at - 1;
        boolean not = pass('^');
        List<Node.Letters> any = new ArrayList<>();
        while (any.isEmpty() || (at < text.length() && text.charAt(at) != ']')) {
            if (at == text.length()) {
                break;
            }
            any.add(stretch());
        }
        if (!pass(']')) {
            at = opened;
            throw bad("this bracket is not closed");
        }
        return c -> any.stream().anyMatch(one -> one.has(c)) != not;
    }

    private Node.Letters stretch() {
        char first = text.charAt(at++);
        if (first == '\\') {
            return escaped();
        }
        boolean isRange =
                at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']';
        if (!isRange) {
            return c -> c == first;
        }
        char last = text.charAt(at + 1);
        at += 2;
        return c -> c >= first && c <= last;
    }

    private boolean pass(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private Pattern.Unreadable bad(String message) {
        return new Pattern.Unreadable(Math.min(at, text.length()), message);
    }
}
