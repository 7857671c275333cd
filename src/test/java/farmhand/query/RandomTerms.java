package farmhand.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Any query for tasks that can be written, as a tree. */
final class RandomTerms {
    private static final List<String> TEXTS =
            List.of("light", "done", "x and y (1)", "say \"no\"", "it's", "*v7", "a,b", "", "me");

    private final Random random;

    RandomTerms(Random random) {
        this.random = random;
    }

    Term next(int size) {
        if (size <= 1) {
            return random.nextInt(4) == 0 ? new Term.Word(text()) : compare();
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Term.Not(next(size / 2));
            case 1 -> new Term.And(parts(size));
            case 2 -> new Term.Or(parts(size));
            default -> compare();
        };
    }

    private List<Term> parts(int size) {
        List<Term> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            parts.add(next(size / 3));
        }
        return parts;
    }

    private Term compare() {
        List<Attribute<PlacedTask>> all = Vocabulary.TASKS.attributes();
        Attribute<PlacedTask> attribute = all.get(random.nextInt(all.size()));
        boolean ordered =
                !(attribute instanceof Attribute.Word<?> || attribute instanceof Attribute.Flag<?>);
        boolean isText = attribute instanceof Attribute.Text<?>;
        return switch (random.nextInt(5)) {
            case 0 ->
                    new Term.Compare(
                            attribute.name(),
                            random.nextBoolean() ? Operator.IN : Operator.NOT_IN,
                            new Value.Listed(List.of(one(attribute), one(attribute))));
            case 1 -> new Term.Compare(attribute.name(), Operator.NOT_EQUAL, new Value.Nothing());
            case 2 ->
                    new Term.Compare(
                            attribute.name(),
                            ordered ? Operator.GREATER_EQUAL : Operator.EQUAL,
                            one(attribute));
            case 3 ->
                    new Term.Compare(
                            attribute.name(),
                            isText ? Operator.NOT_CONTAINS : Operator.NOT_EQUAL,
                            isText ? new Value.Text(text()) : one(attribute));
            default -> new Term.Compare(attribute.name(), Operator.EQUAL, one(attribute));
        };
    }

    private Value one(Attribute<PlacedTask> attribute) {
        return switch (attribute) {
            case Attribute.Text<?> text ->
                    switch (text.sort()) {
                        case PERSON ->
                                random.nextBoolean() ? new Value.Me() : new Value.Text("kim");
                        case ID -> new Value.Text(Integer.toString(random.nextInt(1_000)));
                        case FREE, PLAIN -> new Value.Text(random.nextBoolean() ? "a b" : "c\"d");
                    };
            case Attribute.Names<?> _ -> new Value.Text(text());
            case Attribute.Word<?> word ->
                    new Value.Text(word.words().get(random.nextInt(word.words().size())));
            case Attribute.Amount<?> _ -> new Value.Amount((random.nextInt(2_000) - 1_000) / 4.0);
            case Attribute.Time<?> _ ->
                    random.nextBoolean()
                            ? new Value.Ago(length())
                            : Moments.parse("2026-11-21T08:0" + random.nextInt(10)).orElseThrow();
            case Attribute.Age<?> _, Attribute.Span<?> _ -> new Value.Span(length());
            case Attribute.Flag<?> _ -> new Value.Flag(random.nextBoolean());
        };
    }

    private Duration length() {
        return Duration.ofMinutes(random.nextInt(5_000));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
