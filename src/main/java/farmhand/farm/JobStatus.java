package farmhand.farm;

import java.util.Locale;

/**
 * What a job or block is doing, derived from its tasks and its user's wishes; the first that fits.
 */
public enum JobStatus {
    /** Taken away by a person; kept until purged. */
    DELETED,
    /** Ended for good by a person; left only by retrying it. */
    ABORTED,
    /** Nothing of it runs, and it is paused or everything left is held. */
    PAUSED,
    /** At least one task runs. */
    RUNNING,
    /** It is found out how much is to be copied. */
    INIT,
    /** An open task can still run. */
    WAITING,
    /** A task failed, and no open task can run any more. */
    FAILED,
    /** It is not activated, or a destination is to be chosen, and nothing but that keeps it. */
    PENDING,
    /** Every task is done or excluded. */
    DONE;

    /** The word of the wire and of every text. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
