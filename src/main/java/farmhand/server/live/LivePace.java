package farmhand.server.live;

import java.time.Duration;

/**
 * The pace of live feeds.
 *
 * @param tick least time between two frames of changes to one reader
 * @param patience how long one frame may take to be written before its reader is cut off
 * @param ping how often a reader is asked whether it is still there
 */
public record LivePace(Duration tick, Duration patience, Duration ping) {
    /** Thirty frames a second, half a minute, a quarter of a minute. */
    public static final LivePace USUAL =
            new LivePace(Duration.ofMillis(33), Duration.ofSeconds(30), Duration.ofSeconds(15));
}
