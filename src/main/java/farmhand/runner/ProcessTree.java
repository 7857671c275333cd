package farmhand.runner;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process and what it started. */
interface ProcessTree {
    /** How long the system may take to remove what was killed. A process stuck in a disk stays. */
    Duration REMOVAL = Duration.ofSeconds(5);

    /** Asks all of it to end. */
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
        ask();
        if (!isGoneWithin(grace)) {
            force();
            boolean ignored = isGoneWithin(REMOVAL);
        }
    }

    private boolean isGoneWithin(Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        // The system tells nobody when a group is empty, so it is asked.
        while (!isGone()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return true;
    }
}
