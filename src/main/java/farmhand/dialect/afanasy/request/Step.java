package farmhand.dialect.afanasy.request;

import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.Question;

import java.util.Optional;
import java.util.function.Function;

/** What is to be done next for a request, until there is an answer. */
public sealed interface Step {
    /** It is answered by this JSON text. */
    record Answer(String json) implements Step {}

    /** It gets no answer. */
    record Silence() implements Step {}

    /** A change is asked for; {@code then} says what its outcome means. */
    record Send(Command command, Function<Outcome, Step> then) implements Step {}

    /** The farm is asked; {@code then} is told nothing where the farm refuses. */
    record Ask<A>(Question<A> question, Function<Optional<A>, Step> then) implements Step {}
}
