package farmhand.query;

import farmhand.farm.view.JobView;

import java.util.function.Predicate;

/**
 * A query that was read.
 *
 * @param vocabulary what it is about
 * @param term what it says
 */
public record Query<S>(Vocabulary<S> vocabulary, Term term) {
    /**
     * Reads a query for jobs; {@code where} or {@code job where} may stand before it. Throws {@link
     * farmhand.farm.refusal.Refused} with a position.
     */
    public static Query<JobView> ofJobs(String text) {
        return new Query<>(Vocabulary.JOBS, Parser.parse(Vocabulary.JOBS, text));
    }

    /** Reads a query for tasks, likewise. */
    public static Query<PlacedTask> ofTasks(String text) {
        return new Query<>(Vocabulary.TASKS, Parser.parse(Vocabulary.TASKS, text));
    }

    /** Whether each is meant, for that asker at that time. */
    public Predicate<S> bind(Asked asked) {
        return new Binding<>(vocabulary, asked).check(term)::test;
    }

    Check<S> check(Asked asked) {
        return new Binding<>(vocabulary, asked).check(term);
    }
}
