package farmhand.query;

import farmhand.farm.address.When;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes a query ready to be asked: looks every name up once, and fixes {@code me} and now. */
final class Binding<S> {
    private final Vocabulary<S> vocabulary;
    private final Asked asked;

    Binding(Vocabulary<S> vocabulary, Asked asked) {
        this.vocabulary = vocabulary;
        this.asked = asked;
    }

    Check<S> check(Term term) {
        return switch (term) {
            case Term.And(var parts) -> new Check.Several<>(all(parts), false);
            case Term.Or(var parts) -> new Check.Several<>(all(parts), true);
            case Term.Not(var part) -> new Check.Not<>(check(part));
            case Term.Word(String word) ->
                    new Check.One<>(
                            Attribute.Level.TASK, word(vocabulary.name().orElseThrow(), word));
            case Term.Compare(String name, Operator operator, Value value) ->
                    compared(vocabulary.find(name).orElseThrow(), operator, value);
        };
    }

    private List<Check<S>> all(List<Term> parts) {
        return parts.stream().map(this::check).toList();
    }

    private static <S> Predicate<S> word(Function<S, String> name, String word) {
        Predicate<String> found =
                word.startsWith("*") || word.endsWith("*") ? Texts.like(word) : Texts.holding(word);
        return subject -> found.test(name.apply(subject));
    }

    private Check<S> compared(Attribute<S> attribute, Operator operator, Value value) {
        if (operator.isNegative()) {
            return new Check.Not<>(compared(attribute, operator.negated(), value));
        }
        if (value instanceof Value.Listed(var values)) {
            List<Check<S>> any =
                    values.stream().map(one -> compared(attribute, Operator.EQUAL, one)).toList();
            return new Check.Several<>(any, true);
        }
        return new Check.One<>(attribute.level(), test(attribute, operator, value));
    }

    private Predicate<S> test(Attribute<S> attribute, Operator operator, Value value) {
        boolean isNothing = value instanceof Value.Nothing;
        return switch (attribute) {
            case Attribute.Text<S> text -> text(text.read(), operator, value);
            case Attribute.Word<S> word -> text(word.read(), operator, value);
            case Attribute.Names<S> names -> {
                Predicate<String> fits = Texts.compared(operator, wanted(value));
                yield isNothing
                        ? subject -> names.read().apply(subject).isEmpty()
                        : subject -> names.read().apply(subject).stream().anyMatch(fits);
            }
            case Attribute.Amount<S> number -> {
                if (isNothing) {
                    yield subject -> Double.isNaN(number.read().applyAsDouble(subject));
                }
                DoublePredicate fits = Comparing.number(operator, value);
                yield subject -> fits.test(number.read().applyAsDouble(subject));
            }
            case Attribute.Time<S> time -> {
                Predicate<When> fits =
                        isNothing ? When::isNever : Comparing.time(operator, value, asked.now());
                yield subject -> fits.test(time.read().apply(subject));
            }
            case Attribute.Age<S> age when value instanceof Value.Text ->
                    text(age.word(), operator, value);
            case Attribute.Span<S> span -> {
                DoublePredicate fits =
                        isNothing ? seconds -> seconds == 0 : Comparing.length(operator, value);
                yield subject -> fits.test((double) span.read().apply(subject).toSeconds());
            }
            case Attribute.Age<S> age -> {
                Predicate<When> fits =
                        isNothing ? When::isNever : Comparing.age(operator, value, asked.now());
                yield subject -> fits.test(age.since().apply(subject));
            }
            case Attribute.Flag<S> flag -> {
                boolean wanted = value instanceof Value.Flag(boolean yes) && yes;
                yield isNothing ? _ -> false : subject -> flag.read().test(subject) == wanted;
            }
        };
    }

    private Predicate<S> text(Function<S, String> read, Operator operator, Value value) {
        Predicate<String> fits = Texts.compared(operator, wanted(value));
        return subject -> fits.test(read.apply(subject));
    }

    private String wanted(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Me _ -> asked.user();
            default -> "";
        };
    }
}
