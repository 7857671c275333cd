package farmhand.farm.task;

import java.util.Locale;

/** Whether an open or held task waits for its turn, or a person wants it to go before others. */
public enum Turn {
    /** It waits as all do. */
    USUAL,
    /** It goes before the others of its job. */
    FIRST,
    /** It goes before everything, whatever is paused and whether it is due or not. */
    NOW;

    /** Whether a task in that state can get it: an open one any, a held one none that starts it. */
    public boolean suits(TaskState state) {
        return state == TaskState.OPEN || (state == TaskState.HELD && this != NOW);
    }

    /** The word of the wire and of the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
