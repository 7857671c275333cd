package farmhand.query;

import farmhand.farm.refusal.Refused;
import farmhand.query.pattern.Pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the value beside an attribute, as the attribute's kind asks for. */
final class ValueReader {
    private static final String LENGTHS = "Write it as 90s, 5m, 2h or 14d.";

    private final Cursor text;

    ValueReader(Cursor text) {
        this.text = text;
    }

    /** A value as it was written. */
    private record Written(String text, boolean isQuoted, int at) {}

    static Value.Text lower(String word) {
        return new Value.Text(word.toLowerCase(Locale.ROOT));
    }

    /** Behind {@code attribute operator}. */
    <S> Term compared(Attribute<S> attribute, Operator operator) {
        check(attribute, operator, text.at());
        text.skipBlanks();
        boolean several = operator == Operator.IN || operator == Operator.NOT_IN;
        Value value =
                several
                        ? new Value.Listed(list(attribute, Operator.EQUAL))
                        : value(attribute, operator, written(attribute));
        return new Term.Compare(attribute.name(), operator, value);
    }

    /**
     * Behind {@code attribute:}, where free text is looked into, or fits between its stars; commas
     * mean any.
     */
    <S> Term keyed(Attribute<S> attribute) {
        boolean free = attribute instanceof Attribute.Text<S> t && t.sort() == Attribute.Sort.FREE;
        Operator operator = Operator.EQUAL;
        if (Character.isWhitespace(text.next())) {
            throw missing(attribute.name());
        }
        if (free) {
            Written written = written(attribute);
            Operator how = Texts.isOpen(written.text()) ? operator : Operator.CONTAINS;
            return new Term.Compare(attribute.name(), how, value(attribute, how, written));
        }
        List<Value> values = list(attribute, operator);
        return values.size() == 1
                ? new Term.Compare(attribute.name(), operator, values.getFirst())
                : new Term.Compare(attribute.name(), Operator.IN, new Value.Listed(values));
    }

    private static void check(Attribute<?> attribute, Operator operator, int at) {
        boolean isText =
                attribute instanceof Attribute.Text<?>
                        || attribute instanceof Attribute.Names<?>
                        || attribute instanceof Attribute.Word<?>;
        if (operator.looksInside() && !isText) {
            throw Cursor.refused(
                    at,
                    "bad_query",
                    "“" + attribute.name() + "” is no text, so nothing can be looked for in it.",
                    "Compare it by = != < <= > or >=.");
        }
        boolean hasOrder =
                !(attribute instanceof Attribute.Word<?>
                        || attribute instanceof Attribute.Names<?>
                        || attribute instanceof Attribute.Flag<?>);
        if (operator.isOrdering() && !hasOrder) {
            throw Cursor.refused(
                    at,
                    "bad_query",
                    "“" + attribute.name() + "” has no less and more.",
                    "Compare it by = or !=.");
        }
    }

    private List<Value> list(Attribute<?> attribute, Operator operator) {
        int opened = text.at();
        boolean inParentheses = text.pass("(");
        List<Value> values = new ArrayList<>();
        boolean more;
        do {
            text.skipBlanks();
            Written written = written(attribute);
            addParts(attribute, operator, written, values);
            more = (!written.isQuoted() && written.text().endsWith(",")) || comma(inParentheses);
        } while (more);
        if (inParentheses && !text.pass(")")) {
            throw Cursor.refused(
                    opened,
                    "bad_query",
                    "This parenthesis is not closed.",
                    "Close it with ) behind the values.");
        }
        return values;
    }

    private boolean comma(boolean blanksToo) {
        if (blanksToo) {
            text.skipBlanks();
        }
        return text.pass(",");
    }

    /** Commas part values, in quotes too, as accsyn has it. */
    private void addParts(
            Attribute<?> attribute, Operator operator, Written written, List<Value> values) {
        int at = written.at();
        for (String part : written.text().split(",", -1)) {
            if (!part.isBlank() || written.isQuoted()) {
                values.add(
                        value(
                                attribute,
                                operator,
                                new Written(part.strip(), written.isQuoted(), at)));
            }
            at += part.length() + 1;
        }
    }

    private Written written(Attribute<?> attribute) {
        int start = text.at();
        if (text.isAtQuote()) {
            return new Written(text.quoted(), true, start);
        }
        String bare = text.bare();
        if (bare.isEmpty()) {
            throw missing(attribute.name());
        }
        if ("=<>".indexOf(bare.charAt(0)) >= 0) {
            throw Cursor.refused(
                    start,
                    "bad_query",
                    "A second sign stands beside “" + attribute.name() + "”.",
                    "Write one; put a value that begins with a sign into quotes.");
        }
        if (Durations.parse(bare).isPresent()) {
            int behind = text.at();
            text.skipBlanks();
            if (text.passAgo()) {
                return new Written(bare + " " + Words.AGO, false, start);
            }
            text.to(behind);
        }
        return new Written(bare, false, start);
    }

    private Value value(Attribute<?> attribute, Operator operator, Written written) {
        String word = written.text();
        if (!written.isQuoted() && word.equalsIgnoreCase(Words.NULL)) {
            return nothing(attribute, operator, written);
        }
        return switch (attribute) {
            case Attribute.Text<?> text -> text(text, operator, written);
            case Attribute.Names<?> _ ->
                    operator.looksInside() ? inside(operator, written) : new Value.Text(word);
            case Attribute.Word<?> of ->
                    operator.looksInside()
                            ? inside(operator, written)
                            : wordOf(of, word, written.at());
            case Attribute.Amount<?> number -> Numbers.parse(number.name(), word, written.at());
            case Attribute.Time<?> time -> time(time.name(), word, written.at());
            case Attribute.Age<?> age ->
                    age.words().stream().anyMatch(word::equalsIgnoreCase) && !operator.isOrdering()
                            ? lower(word)
                            : length(age.name(), written, ageForms(age.words()));
            case Attribute.Span<?> span -> length(span.name(), written, LENGTHS);
            case Attribute.Flag<?> flag ->
                    switch (word.toLowerCase(Locale.ROOT)) {
                        case "true", "yes" -> new Value.Flag(true);
                        case "false", "no" -> new Value.Flag(false);
                        default ->
                                throw no(written, flag.name(), "yes or no", "Write true or false.");
                    };
        };
    }

    private static String ageForms(List<String> words) {
        return LENGTHS + " Or use = with " + String.join(", ", words) + ".";
    }

    private static Value length(String name, Written written, String forms) {
        return Durations.parse(written.text())
                .<Value>map(Value.Span::new)
                .orElseThrow(() -> no(written, name, "a length of time", forms));
    }

    private static Value nothing(Attribute<?> attribute, Operator operator, Written written) {
        if (operator != Operator.EQUAL && operator != Operator.NOT_EQUAL) {
            throw no(written, attribute.name(), "something to be compared so", "Use = or !=.");
        }
        return new Value.Nothing();
    }

    private static Value text(Attribute.Text<?> attribute, Operator operator, Written written) {
        if (operator.looksInside()) {
            return inside(operator, written);
        }
        String word = written.text();
        return switch (attribute.sort()) {
            case PERSON ->
                    !written.isQuoted() && word.equalsIgnoreCase(Words.ME)
                            ? new Value.Me()
                            : new Value.Text(word);
            case ID -> new Value.Text(word.replaceFirst("^0+(?=.)", ""));
            case FREE, PLAIN -> new Value.Text(word);
        };
    }

    /** A pattern that cannot be read is refused here, not when it is looked for. */
    private static Value inside(Operator operator, Written written) {
        if (operator == Operator.MATCHES || operator == Operator.NOT_MATCHES) {
            int inside = written.at() + (written.isQuoted() ? 1 : 0);
            try {
                Pattern.of(written.text());
            } catch (Pattern.Unreadable bad) {
                throw Cursor.refused(
                        inside + bad.position(),
                        "bad_query",
                        "The pattern cannot be read: " + bad.getMessage() + ".",
                        "Write a regular expression of . [] () | * + ? {} ^ $ and \\d \\w \\s.");
            }
        }
        return new Value.Text(written.text());
    }

    private static Value wordOf(Attribute.Word<?> attribute, String word, int at) {
        if (attribute.words().stream().noneMatch(word::equalsIgnoreCase)) {
            throw Cursor.refused(
                    at,
                    "bad_query",
                    "“" + attribute.name() + "” is never " + Cursor.shown(word) + ".",
                    Spelling.nearest(word, attribute.words())
                            .map(meant -> "Did you mean “" + meant + "”?")
                            .orElse("Use " + String.join(", ", attribute.words()) + "."));
        }
        return lower(word);
    }

    private static Value time(String name, String word, int at) {
        int ago = word.length() - Words.AGO.length() - 1;
        if (ago > 0 && word.regionMatches(true, ago, " " + Words.AGO, 0, 4)) {
            var before = Durations.parse(word.substring(0, ago).strip());
            if (before.isPresent()) {
                return new Value.Ago(before.get());
            }
        }
        return Moments.parse(word)
                .<Value>map(moment -> moment)
                .orElseThrow(
                        () ->
                                no(
                                        new Written(word, false, at),
                                        name,
                                        "a time",
                                        Durations.parse(word).isPresent()
                                                ? "Did you mean “" + word + " ago”?"
                                                : "Write it as 2026-11-21, 2026-11-21T08:00Z or"
                                                        + " 2h ago."));
    }

    private static Refused no(Written written, String attribute, String what, String remedy) {
        return Cursor.refused(
                written.at(),
                "bad_query",
                Cursor.shown(written.text()) + " beside “" + attribute + "” is not " + what + ".",
                remedy);
    }

    private Refused missing(String attribute) {
        return Cursor.refused(
                text.at(),
                "bad_query",
                "The value beside “" + attribute + "” is missing.",
                "Write it here; put a text with blanks into quotes.");
    }
}
