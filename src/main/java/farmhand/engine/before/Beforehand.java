package farmhand.engine.before;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Decision;
import farmhand.farm.history.Errand;
import farmhand.farm.history.Undo;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of a command before the writer decides the rest of it. It is true already and cannot be
 * refused any more.
 *
 * @param word of the whole command; empty = that of the rest
 * @param done what was done elsewhere
 * @param refused what was refused there
 * @param undo what undoes that
 * @param warnings what the user should know when it is accepted
 * @param isUncertain whether an earlier coordinator began it, and nobody knows how far it came
 */
public record Beforehand(
        String word,
        List<Subject> done,
        List<Rejection> refused,
        List<Undo.Part> undo,
        List<String> warnings,
        boolean isUncertain) {
    /** Nothing. */
    public static final Beforehand NOTHING = warned(List.of());

    public Beforehand {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
        undo = List.copyOf(undo);
        warnings = List.copyOf(warnings);
    }

    /** No more than a look, and what it found. */
    public static Beforehand warned(List<String> warnings) {
        return new Beforehand("", List.of(), List.of(), List.of(), warnings);
    }

    /** What was done, all of which is known. */
    public Beforehand(
            String word,
            List<Subject> done,
            List<Rejection> refused,
            List<Undo.Part> undo,
            List<String> warnings) {
        this(word, done, refused, undo, warnings, false);
    }

    /** An errand that an earlier coordinator did not end. */
    public static Beforehand left(Errand errand) {
        Rejection unknown =
                Rejection.of(
                        "interrupted",
                        "The coordinator died while " + errand.about() + ".",
                        "It may be done, or in part: look at the directory, and do again what is"
                                + " missing.");
        return new Beforehand(
                errand.command(), errand.subjects(), List.of(unknown), List.of(), List.of(), true);
    }

    /** Whether something was done that belongs into the history. */
    public boolean isDone() {
        return isUncertain || !done.isEmpty();
    }

    /** The word of the history for a command of which {@code rest} is the rest. */
    public String wordOr(String rest) {
        return word.isEmpty() ? rest : word;
    }

    /** What was decided, with this before it. */
    public Decision.Accepted with(Decision decision) {
        return switch (decision) {
            case Decision.Refused(Rejection no) ->
                    new Decision.Accepted(List.of(), done, joined(refused, List.of(no)), warnings);
            case Decision.Accepted rest ->
                    new Decision.Accepted(
                            rest.events(),
                            joined(done, rest.done()),
                            joined(refused, rest.refused()),
                            joined(rest.warnings(), warnings));
        };
    }

    /** What undoes the whole, of which {@code rest} undoes the rest. */
    public Undo with(Undo rest) {
        List<Undo.Part> all = joined(rest.parts(), undo);
        return all.stream().allMatch(Beforehand::isForGood) ? Undo.NONE : new Undo(all);
    }

    /** What is left of {@code undo} when its parts elsewhere were seen to. */
    public Undo leftOf(Undo undone) {
        return done.isEmpty() && refused.isEmpty()
                ? undone
                : new Undo(
                        undone.parts().stream()
                                .filter(part -> !(part instanceof Undo.DoneElsewhere))
                                .toList());
    }

    private static boolean isForGood(Undo.Part part) {
        return part instanceof Undo.DoneElsewhere(var _, Undo.Deed deed)
                && deed == Undo.Deed.FOR_GOOD;
    }

    private static <T> List<T> joined(List<? extends T> one, List<? extends T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
