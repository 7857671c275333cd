package farmhand.app.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * When a coordinator that somebody's window started may end: after some time with nothing to do and
 * nobody watching.
 */
final class Lingering {
    private final Duration most;
    private final BooleanSupplier idle;
    private final InstantSource clock;
    private Instant busy;

    /** Ends after {@code most} of idleness; zero means never. */
    Lingering(Duration most, BooleanSupplier idle, InstantSource clock) {
        this.most = most;
        this.idle = idle;
        this.clock = clock;
        this.busy = clock.instant();
    }

    /** Looks again; whether it is time to end. */
    boolean isOver() {
        if (most.isZero()) {
            return false;
        }
        Instant now = clock.instant();
        if (!idle.getAsBoolean()) {
            busy = now;
        }
        return busy.plus(most).isBefore(now);
    }
}
