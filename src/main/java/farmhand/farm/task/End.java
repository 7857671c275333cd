package farmhand.farm.task;

import java.util.Locale;

/** Why an attempt ended. */
public enum End {
    /** It has not. */
    NOT_YET,
    /** Well. */
    DONE,
    /** Its process said so by its exit code, or its service read so in its output. */
    FAILED,
    /** A person stopped it. */
    STOPPED,
    /** Its worker or the coordinator died under it. */
    LOST,
    /** There is no such program or folder. */
    CANNOT_START,
    /** It took longer than it may, and was ended. */
    TIMED_OUT,
    /** It came no further for longer than it may, and was ended. */
    NO_PROGRESS,
    /** Its process ended well, but what its task is to make is not there. */
    NO_OUTPUT;

    /** Whether it counts among the failures of its task. */
    public boolean isFailure() {
        return switch (this) {
            case FAILED, CANNOT_START, TIMED_OUT, NO_PROGRESS, NO_OUTPUT -> true;
            case NOT_YET, DONE, STOPPED, LOST -> false;
        };
    }

    /** The word of the wire; empty while it runs. */
    public String word() {
        return this == NOT_YET ? "" : name().toLowerCase(Locale.ROOT);
    }
}
