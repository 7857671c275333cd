package farmhand.farm.history;

import java.util.Locale;

/** Whether an entry can be undone. */
public enum UndoState {
    /** It can, as far as nothing was changed since. */
    POSSIBLE,
    /** It was. */
    UNDONE,
    /** It cannot: processes were ended for good, it is a redo, or too much came since. */
    IMPOSSIBLE;

    /** The word of the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
