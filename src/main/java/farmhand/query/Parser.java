package farmhand.query;

import farmhand.farm.refusal.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a query by descent. Its depth is bounded, and so is the text.
 *
 * <pre>
 * query  = [[entity] "where"] or
 * or     = and { "or" and }
 * and    = term { ["and"] term }
 * term   = "not" term | "-" term | "(" or ")" | compare | word
 * compare= attribute (sign value | ["not"] ("in" | "contains" | "matches") value | ":" value)
 * </pre>
 */
final class Parser<S> {
    private static final int MOST_LENGTH = 4_000;
    private static final int MOST_DEPTH = 64;

    private final Vocabulary<S> vocabulary;
    private final Cursor text;
    private final ValueReader values;
    private int depth;
    private List<Query.Piece> pieces = List.of();

    private Parser(Vocabulary<S> vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = new Cursor(text);
        this.values = new ValueReader(this.text);
    }

    static <S> Query<S> parse(Vocabulary<S> vocabulary, String text) {
        if (text.length() > MOST_LENGTH) {
            throw Cursor.refused(
                    MOST_LENGTH,
                    "bad_query",
                    "The query is longer than 4,000 characters.",
                    "Shorten it; name several values by: status in done,failed");
        }
        return new Parser<>(vocabulary, text).whole();
    }

    private Query<S> whole() {
        text.skipBlanks();
        skipHead();
        text.skipBlanks();
        if (text.isAtEnd()) {
            throw bad("The query is empty.", "Write what to look for, such as: status=running");
        }
        Term term = either();
        if (!text.isAtEnd()) {
            throw bad("This parenthesis closes nothing.", "Take it away, or open one before it.");
        }
        return new Query<>(vocabulary, term, term instanceof Term.And ? pieces : List.of());
    }

    /** {@code where}, or {@code job where}. */
    private void skipHead() {
        int start = text.at();
        if (text.passWord(Words.WHERE)) {
            return;
        }
        String entity = text.name();
        text.skipBlanks();
        if (entity.isEmpty() || !text.passWord(Words.WHERE)) {
            text.to(start);
        } else if (!vocabulary.entities().contains(entity.toLowerCase(java.util.Locale.ROOT))) {
            text.to(start);
            String usual = vocabulary.entities().getFirst();
            throw bad(
                    Cursor.shown(entity) + " is not what is looked for here.",
                    "Begin with “" + usual + " where”, or leave it away.");
        }
    }

    private Term either() {
        List<Term> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (text.passWord(Words.OR));
        return parts.size() == 1 ? parts.getFirst() : new Term.Or(parts);
    }

    private Term all() {
        List<Term> parts = new ArrayList<>();
        List<Query.Piece> read = new ArrayList<>();
        do {
            text.skipBlanks();
            int start = text.at();
            parts.add(term());
            read.add(new Query.Piece(start, text.at(), parts.getLast()));
            text.skipBlanks();
        } while (text.passWord(Words.AND) || goesOn());
        pieces = read; // what is in parentheses was read before what is around them
        return parts.size() == 1 ? parts.getFirst() : new Term.And(parts);
    }

    /** Terms side by side are all meant. */
    private boolean goesOn() {
        return !text.isAtEnd() && text.next() != ')' && !text.isWord(Words.OR);
    }

    private Term term() {
        text.skipBlanks();
        if (text.isAtEnd()) {
            throw bad("Something is missing here.", "Write what comes next, or end before it.");
        }
        if (++depth > MOST_DEPTH) {
            throw bad("The query is nested too deeply.", "Use at most 64 levels.");
        }
        Term term = termHere();
        depth--;
        return term;
    }

    private Term termHere() {
        int start = text.at();
        if (text.passWord(Words.NOT)) {
            return new Term.Not(term());
        }
        if (text.isWord(Words.AND) || text.isWord(Words.OR) || text.next() == ')') {
            throw bad(
                    "Something is missing before this.",
                    "Write a term here, or put the word into quotes to look for it in names.");
        }
        if (text.pass("(")) {
            return inParentheses(start);
        }
        if (text.next() == '-' && !Character.isWhitespace(text.charAt(start + 1))) {
            text.to(start + 1);
            return new Term.Not(term());
        }
        return text.isAtQuote() ? named(new Term.Word(text.quoted()), start) : comparedOrWord();
    }

    private Term inParentheses(int opened) {
        Term inside = either();
        text.skipBlanks();
        if (!text.pass(")")) {
            text.to(opened);
            throw bad("This parenthesis is not closed.", "Close it with ) behind its terms.");
        }
        return inside;
    }

    private Term comparedOrWord() {
        int start = text.at();
        String name = text.name();
        int behind = text.at();
        if (!name.isEmpty() && text.next() == ':') {
            Attribute<S> attribute = attribute(name, start);
            text.to(behind + 1);
            return values.keyed(attribute);
        }
        text.skipBlanks();
        Optional<Operator> sign = name.isEmpty() ? Optional.empty() : sign();
        if (sign.isPresent()) {
            return values.compared(attribute(name, start), sign.get());
        }
        Optional<Attribute<S>> known = vocabulary.find(name);
        if (known.isPresent() && behind < text.at()) {
            Optional<Operator> word = operatorWord();
            if (word.isPresent()) {
                return values.compared(known.get(), word.get());
            }
        }
        if (known.isPresent() && vocabulary.name().isEmpty()) {
            throw bad(
                    "“" + name + "” is not compared with anything.",
                    "Write one of = != < <= > >= in contains matches behind it, and a value.");
        }
        text.to(start);
        return named(word(text.bare()), start);
    }

    /** A word alone, where it is looked for in names. */
    private Term named(Term word, int start) {
        if (vocabulary.name().isEmpty()) {
            text.to(start);
            throw bad(
                    "No attribute is compared here.",
                    "Write its name, a sign and a value, such as: status=done");
        }
        return word;
    }

    private Optional<Operator> sign() {
        return Operator.SIGNS.stream().filter(text::pass).findFirst().map(Operator::ofSign);
    }

    private Optional<Operator> operatorWord() {
        int start = text.at();
        boolean not = text.passWord(Words.NOT);
        text.skipBlanks();
        for (Operator operator : List.of(Operator.IN, Operator.CONTAINS, Operator.MATCHES)) {
            if (text.passWord(operator.word())) {
                return Optional.of(not ? operator.negated() : operator);
            }
        }
        text.to(start);
        return Optional.empty();
    }

    /** A word of the status is that status; any other is looked for in names. */
    private Term word(String word) {
        boolean isStatus =
                vocabulary.find("status").filter(status -> isWordOf(status, word)).isPresent();
        return isStatus
                ? new Term.Compare("status", Operator.EQUAL, ValueReader.lower(word))
                : new Term.Word(word);
    }

    private static boolean isWordOf(Attribute<?> attribute, String word) {
        return attribute instanceof Attribute.Word<?> of
                && of.words().stream().anyMatch(word::equalsIgnoreCase);
    }

    private Attribute<S> attribute(String name, int start) {
        return vocabulary.find(name).orElseThrow(() -> unknown(name, start));
    }

    private Refused unknown(String name, int start) {
        return Cursor.refused(
                start,
                "unknown_attribute",
                "There is no attribute " + Cursor.shown(name) + " here.",
                Spelling.nearest(name, vocabulary.names())
                        .map(meant -> "Did you mean “" + meant + "”?")
                        .orElseGet(
                                () ->
                                        "Put quotes around a text that is to be found in names, or"
                                                + " use one of "
                                                + String.join(", ", vocabulary.names())
                                                + "."));
    }

    private Refused bad(String message, String remedy) {
        return Cursor.refused(text.at(), "bad_query", message, remedy);
    }
}
