package farmhand.viewmodel.row;

import farmhand.viewmodel.text.Messages;

/** What jobs stand together by. */
public enum Grouping {
    /** Nothing: all in one list. */
    NONE("group.none"),
    /** Whose they are. */
    USER("group.user"),
    /** The queue they stand in. */
    QUEUE("group.queue");

    private final String key;

    Grouping(String key) {
        this.key = key;
    }

    /** What it is called. */
    public String title() {
        return Messages.text(key);
    }

    /** The name of the job's group; empty without groups. */
    String of(JobRow job) {
        return switch (this) {
            case NONE -> "";
            case USER -> job.view().settings().user();
            case QUEUE -> job.view().settings().wishes().queue();
        };
    }
}
