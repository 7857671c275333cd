package farmhand.viewmodel.worker;

import farmhand.viewmodel.text.Messages;

/** How a machine stands. That it is sick is a flag beside it. In the order of the chips. */
public enum WorkerState {
    /** It runs something. */
    BUSY("worker.busy", "running"),
    /** It would run something. */
    IDLE("worker.idle", "ready"),
    /** A person keeps it from starting anything, though it may still run something. */
    PAUSED("worker.paused", "paused"),
    /** It is not heard of. */
    OFFLINE("worker.offline", "offline");

    private final String key;
    private final String style;

    WorkerState(String key, String style) {
        this.key = key;
        this.style = style;
    }

    /** The word people read. */
    public String word() {
        return Messages.text(key);
    }

    /** The word of style sheets. */
    public String style() {
        return style;
    }
}
