package farmhand.upstream.afanasy;

import java.time.Duration;

/**
 * When to ask the server what happened: just after each of its cycles. Actions are answered at the
 * end of a cycle, so each answer tells where in it the server is; and several tell how long its
 * cycles really are, since it rests a second between them and works besides. Times are of {@code
 * System.nanoTime}. Any thread.
 */
final class Rhythm {
    /** How long after a cycle its events can surely be asked for, though none is like another. */
    private static final Duration BEHIND = Duration.ofMillis(30);

    /**
     * Of so many cycles together the mean is believed. One alone may be half as long again on a
     * machine that is busy, and a mean that is wrong by more makes 29 of 30 cycles.
     */
    private static final long ENOUGH = 4;

    /** A cycle may be longer or shorter than it is said to be by so much of it. */
    private static final double MOST_OFF = 0.1;

    private final long said;
    private double cycle;
    private long next;
    private long measuredFrom;
    private boolean isLocked;

    Rhythm(Duration cycle, long now) {
        this.said = cycle.toNanos();
        this.cycle = said;
        this.next = now;
    }

    /** How long to wait until the next poll; 0 and less = now. */
    synchronized long nanosToNext(long now) {
        return next - now;
    }

    /** A poll was begun; one that was not due changes nothing. */
    synchronized void polled(long now) {
        if (now >= next) {
            next += Math.round((Math.floor((double) (now - next) / cycle) + 1) * cycle);
        }
    }

    /** An action was answered, so that a cycle ended now. */
    synchronized void cycleEnded(long now) {
        if (!isLocked || isMeasured(now - measuredFrom)) {
            measuredFrom = now;
        }
        isLocked = true;
        next = now + Math.round(cycle + Math.min((double) BEHIND.toNanos(), cycle / 4));
    }

    /** Cycles that took so long together; how many they were follows from how long one is about. */
    private boolean isMeasured(long elapsed) {
        long count = Math.round((double) elapsed / cycle);
        if (count < ENOUGH) {
            return false;
        }
        double one = (double) elapsed / count;
        if (Math.abs(one - said) <= said * MOST_OFF) {
            cycle = one;
        }
        return true;
    }
}
