package farmhand.viewmodel.past;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.JobNumber;
import farmhand.farm.history.UndoState;
import farmhand.farm.refusal.Rejection;

import java.util.List;
import java.util.Optional;

/**
 * One command that was done.
 *
 * @param revision of the farm after it
 * @param when day and time
 * @param who did it
 * @param from the door and the machine it came from
 * @param command its word, such as {@code exclude}
 * @param on what it was done to, by name where that is still there
 * @param changed the old and new values, such as {@code priority 50 → 80}; empty where the command
 *     says it all
 * @param refused what of it the farm would not do
 * @param undo whether it can be undone
 * @param job the first job it was about; nothing where it was about none
 */
public record PastLine(
        long revision,
        String when,
        String who,
        String from,
        String command,
        String on,
        String changed,
        List<Rejection> refused,
        UndoState undo,
        Optional<JobNumber> job) {
    public PastLine {
        refused = List.copyOf(refused);
    }

    /** What was done to what, such as {@code priority sh020: 50 → 80}. */
    public String what() {
        String done = on.isEmpty() ? command : command + " " + on;
        return changed.isEmpty() ? done : done + ": " + changed;
    }

    /** When it was done, by whom and by which way. */
    public String by() {
        return text("activity.by", when, who, from);
    }

    /** Whether it can be undone. */
    public boolean isUndoable() {
        return undo == UndoState.POSSIBLE;
    }

    /** How it went, in a few words; empty where it was done and stands. */
    public String outcome() {
        if (!refused.isEmpty()) {
            return text("activity.refused", refused.size(), refused.getFirst().message());
        }
        return undo == UndoState.UNDONE ? text("activity.undone") : "";
    }
}
