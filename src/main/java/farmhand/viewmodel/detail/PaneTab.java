package farmhand.viewmodel.detail;

import farmhand.viewmodel.text.Messages;

import java.util.Locale;

/** The tabs of the pane, in their order. */
public enum PaneTab {
    /** What there is to know at a glance. */
    OVERVIEW("tab.overview"),
    /** One cell for each task. */
    FRAMES("tab.frames"),
    /** What failed, by cause. */
    ERRORS("tab.errors"),
    /** What a task wrote. */
    LOG("tab.log"),
    /** What waits for what. */
    GRAPH("tab.graph"),
    /** How long tasks took, and which stand out. */
    STATS("tab.stats"),
    /** What was done to it, and by whom. */
    HISTORY("tab.history"),
    /** What the farm tells of it, as its doors do. */
    RAW("tab.raw");

    private final String key;

    PaneTab(String key) {
        this.key = key;
    }

    /** What it is called. */
    public String title() {
        return Messages.text(key);
    }

    /** Its name for tests and style sheets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
