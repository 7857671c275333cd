package farmhand.dialect.afanasy.action;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an action means for one thing that it is about.
 *
 * @param command what is asked of the farm, if anything
 * @param answer what is answered; empty = nothing of its own. Called without an outcome when there
 *     is no command
 */
public record Deed(Optional<Command> command, Function<Outcome, Optional<String>> answer) {
    private static final Outcome NONE = new Outcome.Done(0, List.of(), List.of(), List.of());

    /** Nothing is done, and nothing said of it. */
    public static Deed nothing() {
        return new Deed(Optional.empty(), _ -> Optional.empty());
    }

    /** Nothing is done but to answer. */
    public static Deed said(String answer) {
        return new Deed(Optional.empty(), _ -> Optional.of(answer));
    }

    /** Something that this door knows changes, once all before it was done. */
    public static Deed last(Runnable change) {
        return new Deed(
                Optional.empty(),
                _ -> {
                    change.run();
                    return Optional.empty();
                });
    }

    /** A change; if it is refused, that is answered. */
    public static Deed of(Command command) {
        return new Deed(Optional.of(command), Deed::refusal);
    }

    /** A change that says what it made. */
    static Deed of(Command command, Function<Outcome.Done, String> answer) {
        return new Deed(
                Optional.of(command),
                outcome ->
                        switch (outcome) {
                            case Outcome.Done done -> Optional.of(answer.apply(done));
                            case Outcome.Refused _ -> refusal(outcome);
                        });
    }

    /** Verbs on a thing, of which those are done that can be. */
    public static Deed acts(Subject subject, Verb... verbs) {
        List<Act> acts =
                List.of(verbs).stream().map(verb -> new Act(verb, List.of(subject))).toList();
        return of(new Command.Acts(acts));
    }

    /** The same change, answered by that text where it is done. */
    Deed saying(String text) {
        return new Deed(command, outcome -> answer.apply(outcome).or(() -> Optional.of(text)));
    }

    /** What is answered where there was no command. */
    public Optional<String> answered() {
        return answer.apply(NONE);
    }

    private static Optional<String> refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(var rejection) -> Optional.of(Said.refusal(rejection));
            case Outcome.Done done ->
                    done.subjects().isEmpty() && !done.refused().isEmpty()
                            ? Optional.of(Said.refusal(done.refused().getFirst()))
                            : Optional.empty();
        };
    }
}
