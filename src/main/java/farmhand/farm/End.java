package farmhand.farm;

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
    CANNOT_START;

    /** The word of the wire; empty while it runs. */
    public String word() {
        return this == NOT_YET ? "" : name().toLowerCase(Locale.ROOT);
    }
}
