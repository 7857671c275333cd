package farmhand.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a query as a text that reads as the same query. */
final class Printer {
    private Printer() {}

    static String print(Term term) {
        return switch (term) {
            case Term.And(var parts) -> joined(parts, " and ");
            case Term.Or(var parts) -> joined(parts, " or ");
            case Term.Not(var part) -> "not " + inside(part);
            case Term.Word(String text) -> quoted(text);
            case Term.Compare(String attribute, Operator operator, Value value) ->
                    attribute + " " + operator.word() + " " + print(value);
        };
    }

    private static String joined(List<Term> parts, String word) {
        return parts.stream().map(Printer::inside).collect(Collectors.joining(word));
    }

    private static String inside(Term term) {
        return switch (term) {
            case Term.And _, Term.Or _ -> "(" + print(term) + ")";
            case Term.Not _, Term.Word _, Term.Compare _ -> print(term);
        };
    }

    private static String print(Value value) {
        return switch (value) {
            case Value.Text(String text) -> quoted(text);
            case Value.Me _ -> Words.ME;
            case Value.Amount(double number) -> new BigDecimal(number).toPlainString();
            case Value.Moment(String text, _, _) -> quoted(text);
            case Value.Ago(var before) -> Durations.print(before) + " " + Words.AGO;
            case Value.Span(var length) -> Durations.print(length);
            case Value.Flag(boolean yes) -> Boolean.toString(yes);
            case Value.Nothing _ -> Words.NULL;
            case Value.Listed(var values) ->
                    values.stream().map(Printer::print).collect(Collectors.joining(", ", "(", ")"));
        };
    }

    /** A quote inside is doubled. */
    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
