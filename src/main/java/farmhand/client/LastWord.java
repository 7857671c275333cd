package farmhand.client;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** When a farm said something last. */
final class LastWord {
    private long at;

    /** Now, in milliseconds of a clock. */
    void came(long millis) {
        at = millis;
    }

    /**
     * For how long it was not heard of when {@code problem} came up. Of most that breaks one hears
     * at once; the answer to a ping is waited for, and the ping before it had one.
     *
     * @param millis now, of the same clock
     * @param ping how long an answer is waited for, and as long between two pings
     */
    Duration unheard(Throwable problem, long millis, Duration ping) {
        if (!Failures.has(problem, SocketTimeoutException.class)) {
            return Duration.ZERO;
        }
        Duration since = Duration.ofMillis(millis - at);
        Duration most = ping.multipliedBy(2);
        return since.compareTo(most) < 0 ? since : most;
    }
}
