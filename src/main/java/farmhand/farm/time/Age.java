package farmhand.farm.time;

import java.util.Locale;

/** How old a job is that is over; what is not over is active. */
public enum Age {
    /** It is shown. */
    ACTIVE,
    /** It was over for a while, and is shown when asked for. */
    INACTIVE,
    /** It was over for long, or a person put it away. */
    ARCHIVED;

    /** The word of the wire and of the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
