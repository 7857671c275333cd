package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

/** What the fill of a cell tells of its task. */
public enum Colouring {
    /** How it is. */
    STATE("matrix.state"),
    /** How long its newest attempt took. */
    TIME("matrix.time"),
    /** How much memory one of its attempts held at most. */
    MEMORY("matrix.memory");

    private final String key;

    Colouring(String key) {
        this.key = key;
    }

    /** What it is called. */
    public String title() {
        return text(key);
    }
}
