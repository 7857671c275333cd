package farmhand.viewmodel.act.send;

import farmhand.farm.command.Outcome;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.viewmodel.text.Messages;

/**
 * What became of something the user did.
 *
 * @param text what happened, a sentence
 * @param remedy what to do about it; empty when nothing has to be done
 * @param undo revision that can be undone; {@link #NOTHING} when nothing can
 */
public record Said(String text, String remedy, long undo) {
    /** There is nothing to undo. */
    public static final long NOTHING = 0;

    /** Something that cannot be undone, or is not yet known to be. */
    public Said(String text, String remedy) {
        this(text, remedy, NOTHING);
    }

    /** Both, one behind the other; there is nothing to undo. */
    Said and(Said more) {
        return new Said(
                Messages.text("said.both", text, more.text),
                remedy.isEmpty() || more.remedy.isEmpty()
                        ? remedy + more.remedy
                        : Messages.text("said.both", remedy, more.remedy));
    }

    /** What came of a command, {@code done} where all of it was. */
    static Said of(Outcome outcome, String done) {
        return switch (outcome) {
            case Outcome.Refused refused -> of(refused.rejection());
            case Outcome.Done all when all.refused().isEmpty() ->
                    new Said(done, String.join(" ", all.warnings()));
            case Outcome.Done none when none.subjects().isEmpty() -> of(none.refused().getFirst());
            case Outcome.Done some -> new Said(Amounts.words(some), Amounts.reasons(some));
        };
    }

    /** It was refused, with what to do in the window. */
    static Said of(Rejection rejection) {
        String remedy = switch (rejection.code()) { // what these say to do is for a shell
                    case "nothing_to_undo", "nothing_to_redo" -> Messages.text("said.noneOfMine");
                    default -> rejection.remedy();
                };
        return new Said(rejection.message(), remedy);
    }

    /** No answer came, for that reason, or it was not even sent. */
    static Said unanswered(Throwable why) {
        return why instanceof Refused refused
                ? of(refused.rejection())
                : new Said(Messages.text("said.unanswered"), String.valueOf(why.getMessage()));
    }

    /** There is no job to test a computer with; {@code why}, with what to do. */
    public static Said noTestJob(String why) {
        return new Said(Messages.text("welcome.noTest"), why);
    }

    /** Whether it can be undone. */
    public boolean canBeUndone() {
        return undo != NOTHING;
    }
}
