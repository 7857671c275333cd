package farmhand.runner.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process and what it started. */
public interface ProcessTree {
    /** How long the system may take to remove what was killed. A process stuck in a disk stays. */
    Duration REMOVAL = Duration.ofSeconds(5);

    /** Pauses between two looks, in nanoseconds: short at first, since most end at once. */
    long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    /** Asks all of it to end; nobody is asked twice, so that who came late may be asked later. */
    void ask();

    /** Ends all of it. */
    void force();

    /** Whether nothing of it runs any more. */
    boolean isGone();

    /** Ends it, by force when {@code grace} after the question something is left. */
    default void end(Duration grace) {
        if (isGone()) {
            return;
        }
        if (!isGoneWithin(grace, this::ask)) {
            boolean ignored = isGoneWithin(REMOVAL, this::force);
        }
    }

    private boolean isGoneWithin(Duration time, Runnable each) {
        long deadline = System.nanoTime() + time.toNanos();
        // The system tells nobody when a group is empty, so it is asked.
        long pause = SHORTEST_PAUSE;
        each.run();
        while (!isGone()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            LockSupport.parkNanos(pause);
            each.run();
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
        return true;
    }
}
