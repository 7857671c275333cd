package farmhand.app.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * When a coordinator that somebody's window started may end: after some time with nothing to do and
 * nobody watching or asking.
 */
final class Lingering {
    private final Duration most;
    private final BooleanSupplier idle;
    private final InstantSource clock;
    private final LongSupplier asked;
    private Instant busy;
    private long known;

    /**
     * Ends after {@code most} of idleness; zero means never.
     *
     * @param asked how often anything was asked so far; a command comes and goes between two looks
     */
    Lingering(Duration most, BooleanSupplier idle, LongSupplier asked, InstantSource clock) {
        this.most = most;
        this.idle = idle;
        this.asked = asked;
        this.clock = clock;
        this.busy = clock.instant();
    }

    /** Looks again; whether it is time to end. */
    boolean isOver() {
        if (most.isZero()) {
            return false;
        }
        Instant now = clock.instant();
        long asks = asked.getAsLong();
        if (!idle.getAsBoolean() || asks != known) {
            busy = now;
        }
        known = asks;
        return busy.plus(most).isBefore(now);
    }
}
