package farmhand.farm.why;

import java.util.Locale;

/** Kinds of reasons. */
public enum Kind {
    /** Something it needs is not done yet. */
    NEEDS,
    /** Something it needs can never be done unless somebody helps. */
    IMPOSSIBLE,
    /** A person is to say something, or a file to be looked at. */
    INPUT,
    /** Its time has not come. */
    TIME,
    /** Nothing is started on the whole farm. */
    FARM_PAUSED,
    /** Nothing is started of the queue its job stands in. */
    QUEUE_PAUSED,
    /** Its job is paused. */
    JOB_PAUSED,
    /** Its job is ended for good. */
    ABORTED,
    /** Its job is not activated yet. */
    NOT_ACTIVATED,
    /** A person keeps it back. */
    HELD,
    /** As many run as may. */
    LIMIT,
    /** The machine that would run it takes nothing. */
    WORKER,
    /** It is next, and too few slots are free. */
    SLOTS,
    /** Something else goes first. */
    BEHIND;

    /** The word of the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
