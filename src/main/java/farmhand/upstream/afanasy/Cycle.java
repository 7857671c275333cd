package farmhand.upstream.afanasy;

import java.time.Duration;

/**
 * How long a server's cycles are: it rests for a second between them, and works besides. Where that
 * is little, the mean of many tells it to the millisecond; where it is much, how long it works is
 * another each time. Times are of {@code System.nanoTime}. Used under its {@link Rhythm}'s lock.
 */
final class Cycle {
    /** Of so many cycles together the mean is looked at; one alone may be half as long again. */
    private static final long ENOUGH = 4;

    /** Over so many it is exact, and measured anew from there. */
    private static final long MANY = 24;

    /**
     * A few cycles that end so far from where they were to end say that the mean is no longer true;
     * less may be one answer that was late.
     */
    private static final long ASTRAY = Duration.ofMillis(100).toNanos();

    /** What is less may be the machine's own. */
    private static final long NOISE = Duration.ofMillis(15).toNanos();

    /** The work of one may be off by so much of what is thought of it. */
    private static final double OF_WORK = 0.5;

    /** A mean may be off by so much of what one was alone; then it is of other cycles. */
    private static final double MOST_OFF = 0.1;

    private final long rest;
    private double length;

    /** How long one was that was measured alone, about which all of the mean are. */
    private double about;

    private long measuredFrom;

    /** On how many cycles the mean rests. */
    private long measured;

    Cycle(long rest) {
        this.rest = rest;
        this.length = rest;
        this.about = rest;
    }

    /** In nanoseconds. */
    double length() {
        return length;
    }

    /** How long the server works in one. */
    double work() {
        return Math.max(0, length - rest);
    }

    /** Whether the work in one is long enough that a poll in it is seen to wait for its end. */
    boolean isSlow() {
        return isMuch(Math.round(about - rest));
    }

    /** Whether that is longer than a server works of which polls do not tell when it did. */
    boolean isMuch(long nanos) {
        return nanos > NOISE;
    }

    /** Whether so long is about a number of whole cycles. */
    boolean isWhole(long elapsed) {
        return off(elapsed) <= ASTRAY;
    }

    /** How far so long is from a number of whole cycles. */
    long off(long elapsed) {
        return Math.round(Math.abs(elapsed - Math.rint((double) elapsed / length) * length));
    }

    /** One began at that time, from which on they are counted. */
    void from(long now) {
        measuredFrom = now;
        measured = 0;
    }

    /** Exactly one was that long, up to {@code now}; says whether others were thought of. */
    boolean isNews(long one, long now) {
        double off = Math.abs(one - about);
        boolean isOther = off > Math.max((double) NOISE, (about - rest) * OF_WORK);
        if (isOther) {
            about = one;
            length = one;
            from(now);
        }
        return isOther;
    }

    /** Slow ones that follow each other: each is a quarter of what is thought of the next. */
    void followed(long one) {
        length = Math.max((double) rest, (3 * length + one) / 4);
        about = length;
    }

    /** The work of one took less than that. */
    void wasShorter(long work) {
        length = Math.min(length, (double) rest + work);
        about = length;
    }

    /**
     * One began, and of those since one whose beginning is known it follows how many they were. The
     * longer they were together, the less matters an answer that was late: the mean of four that is
     * wrong by a few milliseconds is before the end a dozen cycles on.
     */
    void began(long now) {
        long elapsed = now - measuredFrom;
        long count = Math.round((double) elapsed / length);
        if (count < ENOUGH) {
            return;
        }
        double one = (double) elapsed / count;
        if (one < rest) { // since none is shorter than the server rests, the first answer was late
            from(now);
            return;
        }
        boolean isBetter = count >= MANY || count > measured;
        boolean isAstray = Math.abs(one - length) * count > ASTRAY;
        if ((isBetter || isAstray) && Math.abs(one - about) <= about * MOST_OFF) {
            length = one;
            measured = count;
        }
        if (count >= MANY) {
            measuredFrom = now;
        }
    }
}
