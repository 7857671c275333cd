package farmhand.engine.undo;

import farmhand.farm.history.Entry;
import farmhand.farm.history.UndoState;
import farmhand.farm.refusal.Refused;

import java.util.List;

/** Which of somebody's entries is meant by undo and redo; entries stand newest first. */
public final class Picks {
    private Picks() {}

    /** The newest that can be undone and is neither an undo nor a redo itself. */
    public static Entry toUndo(List<Entry> own) {
        return own.stream()
                .filter(entry -> entry.undoes() == Entry.NOTHING)
                .filter(entry -> entry.undo() == UndoState.POSSIBLE)
                .findFirst()
                .orElseThrow(
                        () ->
                                Refused.of(
                                        "nothing_to_undo",
                                        "You did nothing lately that can be undone.",
                                        "Name the revision that the history shows: farmhand undo"
                                                + " 812."));
    }

    /** The newest undo that was not done again; nothing but undo and redo came since. */
    public static Entry toRedo(List<Entry> own) {
        return own.stream()
                .filter(entry -> !entry.origin().isByItself())
                .takeWhile(entry -> entry.undoes() != Entry.NOTHING)
                .filter(entry -> entry.undo() == UndoState.POSSIBLE)
                .findFirst()
                .orElseThrow(
                        () ->
                                Refused.of(
                                        "nothing_to_redo",
                                        "You undid nothing that could be done again.",
                                        "Name the revision of the undo that the history shows:"
                                                + " farmhand undo 812."));
    }

    /** The entry, if it can be undone now. */
    public static Entry undoable(Entry entry) {
        String revision = Long.toString(entry.revision());
        return switch (entry.undo()) {
            case POSSIBLE -> entry;
            case UNDONE ->
                    throw Conflicts.refused(
                            "already_undone",
                            "Revision " + revision + " is undone already.",
                            "Redo it if it shall hold again.",
                            revision);
            case IMPOSSIBLE ->
                    throw Conflicts.refused(
                            "not_undoable",
                            "Revision " + revision + " (" + entry.command() + ") cannot be undone.",
                            entry.undoes() == Entry.NOTHING
                                    ? "Set by hand what shall be otherwise."
                                    : "Undo what it did again; the history says which.",
                            revision);
        };
    }
}
