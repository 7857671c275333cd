package farmhand.server.afanasy;

import java.time.Duration;

/** How long a message may be on its way: the longer, the more of it has come through. */
final class LeastPace {
    /** A slow line still carries so many bytes in a millisecond. */
    private static final long BYTES_A_MILLISECOND = 128;

    private LeastPace() {}

    /** The time for which nothing need come, and that for what came. */
    static Duration time(Duration patience, long bytes) {
        return patience.plusMillis(bytes / BYTES_A_MILLISECOND);
    }
}
