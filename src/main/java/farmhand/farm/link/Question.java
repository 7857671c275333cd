package farmhand.farm.link;

import farmhand.farm.Attempt;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;

import java.util.List;

/**
 * Something that is not kept in memory and so has to be asked for.
 *
 * @param <A> what the answer is
 */
public sealed interface Question<A> {
    /**
     * All attempts of a task, in order of their numbers; empty when there were none.
     *
     * @param task which
     */
    record AttemptsOf(TaskAddress task) implements Question<List<Attempt>> {}

    /**
     * A piece of the log of an attempt.
     *
     * @param attempt whose
     * @param offset first byte wanted, from 0; a negative one counts from the end, and means 0
     *     where the log is shorter
     * @param limit most bytes wanted, 1 to 16 MiB
     */
    record LogOf(AttemptAddress attempt, long offset, int limit) implements Question<LogPiece> {}
}
