package farmhand.query;

import farmhand.farm.address.When;

import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/** Compares numbers and times. What has no value is neither equal nor less nor more. */
final class Comparing {
    private Comparing() {}

    static DoublePredicate number(Operator operator, Value value) {
        double wanted = value instanceof Value.Amount(double number) ? number : Double.NaN;
        return switch (operator) {
            case LESS -> number -> number < wanted;
            case LESS_EQUAL -> number -> number <= wanted;
            case GREATER -> number -> number > wanted;
            case GREATER_EQUAL -> number -> number >= wanted;
            default -> number -> number == wanted;
        };
    }

    /** A moment is as wide as it was written: later than a day is after its end. */
    static Predicate<When> time(Operator operator, Value value, When now) {
        return switch (value) {
            case Value.Moment(_, long from, long to) -> within(operator, from, to);
            case Value.Ago(var before) -> {
                long at = now.micros() - before.toSeconds() * 1_000_000;
                yield within(operator, at, at + 1);
            }
            default -> _ -> false;
        };
    }

    /** Old is what lies far back. */
    static Predicate<When> age(Operator operator, Value value, When now) {
        double wanted =
                value instanceof Value.Span(var length) ? length.toSeconds() * 1e6 : Double.NaN;
        DoublePredicate fits = number(operator, new Value.Amount(wanted));
        return since -> !since.isNever() && fits.test((double) now.micros() - since.micros());
    }

    /** Seconds of what has a length; none has no value. */
    static DoublePredicate length(Operator operator, Value value) {
        double wanted =
                value instanceof Value.Span(var length) ? (double) length.toSeconds() : Double.NaN;
        DoublePredicate fits = number(operator, new Value.Amount(wanted));
        return seconds -> seconds > 0 && fits.test(seconds);
    }

    private static Predicate<When> within(Operator operator, long from, long to) {
        Predicate<When> fits =
                switch (operator) {
                    case LESS -> when -> when.micros() < from;
                    case LESS_EQUAL -> when -> when.micros() < to;
                    case GREATER -> when -> when.micros() >= to;
                    case GREATER_EQUAL -> when -> when.micros() >= from;
                    default -> when -> when.micros() >= from && when.micros() < to;
                };
        return when -> !when.isNever() && fits.test(when);
    }
}
