package farmhand.viewmodel.form.append;

import static farmhand.viewmodel.text.Messages.text;

/** What a job is given more of. */
public enum AppendWay {
    /** Frames, in a copy of a block that it has. */
    FRAMES("dialog.append.frames"),
    /** Tasks of a block that lists them. */
    TASKS("dialog.append.tasks"),
    /** A block that is described anew. */
    BLOCK("dialog.append.block");

    private final String key;

    AppendWay(String key) {
        this.key = key;
    }

    /** What it is called. */
    public String title() {
        return text(key);
    }
}
