package farmhand.viewmodel.row;

import farmhand.farm.JobStatus;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.text.Messages;

import java.util.Locale;

/** The state a row shows: a glyph, a colour and a word. In the order of the chips. */
public enum Mark {
    /** A process has it. */
    RUNNING("mark.running"),
    /** It could start if a slot were free. */
    READY("mark.ready"),
    /** Something else has to be done first. */
    WAITING("mark.waiting"),
    /** It does not go on by itself. */
    FAILED("mark.failed"),
    /** A person keeps it back. */
    PAUSED("mark.paused"),
    /** It ended well. */
    DONE("mark.done"),
    /** A person left it out. */
    EXCLUDED("mark.excluded"),
    /** A person took it away. */
    DELETED("mark.deleted");

    private final String key;

    Mark(String key) {
        this.key = key;
    }

    /** The word people read, such as “Running”. */
    public String word() {
        return Messages.text(key);
    }

    /** The word in the middle of a sentence, such as “running”. */
    public String inWords() {
        return word().toLowerCase(Locale.ROOT);
    }

    /** The word of style sheets, such as {@code running}. */
    public String style() {
        return key.substring("mark.".length());
    }

    /** Of a job that is over. */
    public static Mark of(JobStatus status) {
        return of(status, false, false);
    }

    /** Of a job or block. */
    static Mark of(JobStatus status, boolean hasReady, boolean paused) {
        return switch (status) {
            case RUNNING -> RUNNING;
            case WAITING -> paused ? PAUSED : hasReady ? READY : WAITING;
            case INIT, PENDING -> WAITING;
            case PAUSED -> PAUSED;
            case FAILED -> FAILED;
            case DONE -> DONE;
            case ABORTED -> EXCLUDED;
            case DELETED -> DELETED;
        };
    }

    /** Of a task. */
    static Mark of(TaskState state, boolean isReady, boolean paused) {
        return switch (state) {
            case OPEN -> paused ? PAUSED : isReady ? READY : WAITING;
            case ASSIGNED, RUNNING -> RUNNING;
            case DONE -> DONE;
            case FAILED -> FAILED;
            case HELD -> PAUSED;
            case EXCLUDED -> EXCLUDED;
            case DELETED -> DELETED;
        };
    }
}
