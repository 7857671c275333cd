package farmhand.query;

import farmhand.farm.view.JobView;

import java.util.List;
import java.util.function.Predicate;

/**
 * A query that was read.
 *
 * @param vocabulary what it is about
 * @param term what it says
 * @param pieces where the parts of a term that says several at once stand in the text; empty when
 *     it says but one, or was not read from a text
 */
public record Query<S>(Vocabulary<S> vocabulary, Term term, List<Piece> pieces) {
    public Query {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part that jobs or tasks must fulfil beside others.
     *
     * @param from index of its first character
     * @param to index behind its last; blanks may end it
     * @param term what it says
     */
    public record Piece(int from, int to, Term term) {}

    /**
     * Reads a query for jobs; {@code where} or {@code job where} may stand before it. Throws {@link
     * farmhand.farm.refusal.Refused} with a position.
     */
    public static Query<JobView> ofJobs(String text) {
        return Parser.parse(Vocabulary.JOBS, text);
    }

    /** Reads a query for tasks, likewise. */
    public static Query<PlacedTask> ofTasks(String text) {
        return Parser.parse(Vocabulary.TASKS, text);
    }

    /** Reads a query in other words, likewise. */
    public static <S> Query<S> of(Vocabulary<S> vocabulary, String text) {
        return Parser.parse(vocabulary, text);
    }

    /** Whether each is meant, for that asker at that time. */
    public Predicate<S> bind(Asked asked) {
        return new Binding<>(vocabulary, asked).check(term)::test;
    }

    /** Whether it says by a word how old what is meant may be. */
    boolean namesAges() {
        return namesAges(term);
    }

    private static boolean namesAges(Term term) {
        return switch (term) {
            case Term.And(var parts) -> parts.stream().anyMatch(Query::namesAges);
            case Term.Or(var parts) -> parts.stream().anyMatch(Query::namesAges);
            case Term.Not(var part) -> namesAges(part);
            case Term.Word _ -> false;
            case Term.Compare(String name, _, Value value) ->
                    name.equals("age")
                            && (value instanceof Value.Text
                                    || (value instanceof Value.Listed(var values)
                                            && values.stream()
                                                    .anyMatch(one -> one instanceof Value.Text)));
        };
    }

    Check<S> check(Asked asked) {
        return new Binding<>(vocabulary, asked).check(term);
    }
}
