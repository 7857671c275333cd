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

    /** Of so many cycles together the mean is looked at; one alone may be half as long again. */
    private static final long ENOUGH = 4;

    /** Over so many it is exact, and measured anew from there. */
    private static final long MANY = 24;

    /**
     * A few cycles that end so far from where they were to end say that the mean is no longer true;
     * less may be one answer that was late.
     */
    private static final long ASTRAY = Duration.ofMillis(100).toNanos();

    /** A cycle may be longer than it is said to be by so much of it. */
    private static final double MOST_OFF = 0.1;

    private final long said;
    private double cycle;
    private long next;
    private long measuredFrom;

    /** On how many cycles the mean rests. */
    private long measured;

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
        if (isLocked) {
            measure(now);
        } else {
            measuredFrom = now;
        }
        isLocked = true;
        next = now + Math.round(cycle + Math.min((double) BEHIND.toNanos(), cycle / 4));
    }

    /**
     * Looks at the cycles since one whose end is known; how many they were follows from how long
     * one is about. The longer they were together, the less matters an answer that was late: the
     * mean of four that is wrong by a few milliseconds is before the end a dozen cycles on.
     */
    private void measure(long now) {
        long elapsed = now - measuredFrom;
        long count = Math.round((double) elapsed / cycle);
        if (count < ENOUGH) {
            return;
        }
        double one = (double) elapsed / count;
        if (one < said) { // since none is shorter than the server rests, the first answer was late
            measuredFrom = now;
            return;
        }
        boolean isBetter = count >= MANY || count > measured;
        boolean isAstray = Math.abs(one - cycle) * count > ASTRAY;
        if ((isBetter || isAstray) && one - said <= said * MOST_OFF) {
            cycle = one;
            measured = count;
        }
        if (count >= MANY) {
            measuredFrom = now;
        }
    }
}
