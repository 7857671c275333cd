package farmhand.upstream.afanasy;

import java.time.Duration;

/**
 * For how many polls it may be believed where a server's cycle is: for twice as many where it was
 * found as it was thought to be, and for half as many where it was not. A cycle that is two
 * milliseconds longer than it was leaves little of the time behind its end after a dozen; answers
 * of a busy machine are late by as much. Used under its {@link Rhythm}'s lock.
 */
final class Trust {
    /** At first, and the fewest. */
    private static final int LEAST = 12;

    private static final int MOST = 32 * LEAST;

    /** What is found so near was where it was thought to be. */
    private static final long NEAR = Duration.ofMillis(15).toNanos();

    /** What is farther leaves too little of the time that polls come behind the end. */
    private static final long FAR = Duration.ofMillis(40).toNanos();

    private int span = LEAST;
    private int polls;

    /** A poll was begun. */
    void polled() {
        polls++;
    }

    /** A cycle was found to begin so far from where it was thought to. */
    void found(long off) {
        if (off > FAR) {
            span = Math.max(LEAST, span / 2);
        } else if (off <= NEAR && polls >= span) {
            span = Math.min(MOST, span * 2);
        }
        polls = 0;
    }

    /** A poll was late, which may be the machine's doing. */
    void doubted() {
        polls = Math.max(polls, span);
    }

    /** A poll told where it is. */
    void confirmed() {
        polls = 0;
    }

    /** Whether to look again. */
    boolean isOld() {
        return polls >= span;
    }
}
