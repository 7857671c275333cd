package farmhand.upstream.afanasy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * When to ask the server what happened: just after each of its cycles. Actions are answered at the
 * end of a cycle, so each answer tells where in it the server is. Times are of {@code
 * System.nanoTime}.
 */
final class Rhythm {
    /** How long after a cycle its events can surely be asked for. */
    private static final Duration BEHIND = Duration.ofMillis(15);

    private final long cycle;
    private final AtomicLong next;

    Rhythm(Duration cycle, long now) {
        this.cycle = cycle.toNanos();
        this.next = new AtomicLong(now);
    }

    /** How long to wait until the next poll; 0 and less = now. */
    long nanosToNext(long now) {
        return next.get() - now;
    }

    /** A poll was begun; one that was not due changes nothing. */
    void polled(long now) {
        next.updateAndGet(due -> now < due ? due : due + ((now - due) / cycle + 1) * cycle);
    }

    /** An action was answered, so that a cycle ended now. */
    void cycleEnded(long now) {
        next.set(now + cycle + Math.min(BEHIND.toNanos(), cycle / 4));
    }
}
