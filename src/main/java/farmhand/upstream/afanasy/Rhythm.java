package farmhand.upstream.afanasy;

import java.time.Duration;

/**
 * When to ask the server what happened: just after it worked in each of its cycles. Actions are
 * answered as the work of a cycle begins, so each answer tells where in it the server is; and what
 * is asked meanwhile waits until the work is done. So a poll of a server that works for long tells
 * by itself when the next cycle begins. Times are of {@code System.nanoTime}. Any thread.
 */
final class Rhythm {
    /** How long after a cycle its events can surely be asked for, though none is like another. */
    private static final Duration BEHIND = Duration.ofMillis(45);

    /** Of work that is long this part is waited for, since no two are equally long. */
    private static final double OF_WORK = 2.0 / 3;

    /** An answer that came later was waited for, until the server had worked. */
    private static final Duration WAITED = Duration.ofMillis(6);

    private final long rest;
    private final Cycle cycle;
    private final Trust trust = new Trust();
    private long next;

    /** When one began last, as an action was answered; 0 = never yet. */
    private long began;

    /** When one ended last, as a poll was answered that had waited; 0 = none did. */
    private long ended;

    /** Whether nothing was asked since then. */
    private boolean isOwed;

    /** Whether the last poll did not wait: it came soon after the end, or before the beginning. */
    private boolean wasMissed;

    /**
     * Whether the last poll was begun when it was due: then what it waited for is of this cycle.
     */
    private boolean isPunctual;

    /** Whether a poll of a quick server waited since the cycle was found where it was to be. */
    private boolean wasHeldUp;

    private boolean isLocked;
    private boolean isUnsure;

    Rhythm(Duration cycle, long now) {
        this.rest = cycle.toNanos();
        this.cycle = new Cycle(rest);
        this.next = now;
    }

    /** How long to wait until the next poll; 0 and less = now. */
    synchronized long nanosToNext(long now) {
        return next - now;
    }

    /**
     * A poll was begun; one that was not due changes nothing, but the first after a cycle began
     * tells what happened in it.
     */
    synchronized void polled(long now) {
        trust.polled();
        double length = cycle.length();
        isPunctual = !isOwed && now >= next && now - next < BEHIND.toNanos();
        if (isOwed && now >= began) {
            isOwed = false;
            next = began + Math.round(length) + behind();
        }
        if (now >= next) {
            next += Math.round((Math.floor((double) (now - next) / length) + 1) * length);
        }
    }

    /** The poll that was begun at that time is answered. */
    synchronized void pollAnswered(long begun, long now) {
        if (!cycle.isSlow()) {
            boolean isMuch = cycle.isMuch(now - begun);
            if (isMuch) {
                trust.doubted();
                isUnsure |= wasHeldUp;
            }
            wasHeldUp |= isMuch;
            return;
        }
        boolean hasWaited = now - begun > WAITED.toNanos();
        if (hasWaited) {
            if (isPunctual && !wasMissed && ended != 0 && now - ended > rest) {
                cycle.followed(now - ended);
            }
            ended = now;
            next = now + rest + behind();
            isUnsure = !cycle.isSlow(); // what waited for the machine was no end
            wasMissed = false;
            trust.confirmed();
        } else if (isPunctual) {
            isUnsure |= wasMissed;
            wasMissed = true;
            cycle.wasShorter(behind());
            next = begun + rest + behind() / 2;
        }
    }

    /** An action that was asked at that time was answered, so that a cycle began now. */
    synchronized void cycleBegan(long asked, long now) {
        if (isLocked && now - began < rest / 2) {
            return; // the same, in which all actions that wait are done
        }
        if (isLocked) {
            long off = cycle.off(now - began);
            trust.found(off);
            wasHeldUp &= cycle.isMuch(off); // where it was thought to be: it was the machine
        }
        if (!isLocked) {
            cycle.from(now);
        } else if (asked - began < rest) { // there is none between
            isUnsure = cycle.isNews(now - began, now);
            cycle.began(now);
        } else {
            isUnsure = !cycle.isWhole(now - began); // this answer was late, or one before it
            cycle.began(now);
        }
        isLocked = true;
        isOwed = true;
        began = now;
        next = now + behind();
    }

    /** Whether it is not known any more how long cycles are, or where. */
    synchronized boolean isUnsure() {
        return isUnsure;
    }

    /** Whether it was long ago, by what that was worth, that the cycle was found. */
    synchronized boolean isOld() {
        return trust.isOld();
    }

    /** Of what a server that works for long could be asked more, in polls each cycle. */
    synchronized double spare() {
        return Math.min(1, cycle.work() / rest);
    }

    private long behind() {
        double least = Math.min((double) BEHIND.toNanos(), cycle.length() / 4);
        return Math.round(cycle.isSlow() ? cycle.work() * OF_WORK : least);
    }
}
