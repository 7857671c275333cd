package farmhand.farm.history;

import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Origin;
import farmhand.farm.refusal.Rejection;

import java.util.List;

/**
 * One command that changed the farm.
 *
 * @param revision of the farm after it; no two entries have the same
 * @param at when it was accepted
 * @param origin who asked, through which door, from where
 * @param command its word, such as {@code pause}; several, if a bulk had several
 * @param about what was changed where that is no job: {@code farm queue:low user:kim worker:box1};
 *     empty for jobs and their parts
 * @param subjects what was made or changed, tasks as runs
 * @param refused what a bulk could not do
 * @param undo whether it can be undone
 * @param undoes revision of the entry that it undid, or that it did again by undoing its undo;
 *     {@link #NOTHING} for all others
 * @param changes the values that it said otherwise, as far as what undoes it is kept and short;
 *     only where the history is asked for
 */
public record Entry(
        long revision,
        When at,
        Origin origin,
        String command,
        String about,
        List<Subject> subjects,
        List<Rejection> refused,
        UndoState undo,
        long undoes,
        List<Change> changes) {
    /** It undoes no other entry. */
    public static final long NOTHING = 0;

    public Entry {
        subjects = List.copyOf(subjects);
        refused = List.copyOf(refused);
        changes = List.copyOf(changes);
    }

    /** As it is noted. */
    public Entry(
            long revision,
            When at,
            Origin origin,
            String command,
            String about,
            List<Subject> subjects,
            List<Rejection> refused,
            UndoState undo,
            long undoes) {
        this(revision, at, origin, command, about, subjects, refused, undo, undoes, List.of());
    }

    /** Of jobs and their parts. */
    public Entry(
            long revision,
            When at,
            Origin origin,
            String command,
            List<Subject> subjects,
            List<Rejection> refused,
            UndoState undo,
            long undoes) {
        this(revision, at, origin, command, "", subjects, refused, undo, undoes);
    }

    /** The same, which was undone since. */
    public Entry undone() {
        return new Entry(
                revision,
                at,
                origin,
                command,
                about,
                subjects,
                refused,
                UndoState.UNDONE,
                undoes,
                changes);
    }

    /** The same with the values that it said otherwise. */
    public Entry with(List<Change> values) {
        return new Entry(
                revision, at, origin, command, about, subjects, refused, undo, undoes, values);
    }

    /** All it is about, as users write it, in order. */
    public List<String> named() {
        return about.isEmpty() ? subjects.stream().map(Subject::toString).toList() : List.of(about);
    }

    /** How it went: {@code done}, or {@code partly} where something was refused. */
    public String outcome() {
        return refused.isEmpty() ? "done" : "partly";
    }
}
