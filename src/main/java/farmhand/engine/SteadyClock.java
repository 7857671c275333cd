package farmhand.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * A clock that is never set back, so that what ends has begun before, and what comes later is not
 * older. Where the machine's clock is set back, this one goes on at half the pace until the other
 * has caught up. For any thread.
 */
final class SteadyClock implements InstantSource {
    /** What was told last, and when that was by a counter that nobody sets. */
    private record Told(Instant at, long nanos) {}

    private final InstantSource machine;
    private final LongSupplier counter;
    private final AtomicReference<Told> last;

    /** Follows {@code machine}; {@code counter} counts nanoseconds from any beginning. */
    SteadyClock(InstantSource machine, LongSupplier counter) {
        this.machine = machine;
        this.counter = counter;
        this.last = new AtomicReference<>(new Told(machine.instant(), counter.getAsLong()));
    }

    @Override
    public Instant instant() {
        return last.updateAndGet(this::next).at();
    }

    private Told next(Told before) {
        Instant now = machine.instant();
        long nanos = counter.getAsLong();
        if (now.isBefore(before.at())) {
            Duration since = Duration.ofNanos(Math.max(0, nanos - before.nanos()));
            now = before.at().plus(since.dividedBy(2));
        }
        return new Told(now, nanos);
    }
}
