package farmhand.farm.policy;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

/**
 * A queue that jobs stand in.
 *
 * @param priority 0 to 1000; all jobs of a higher queue go before those of a lower one
 * @param paused nothing of its jobs is started
 */
public record Queue(int priority, boolean paused) {
    /** What a queue is where nobody said otherwise. */
    public static final Queue USUAL = new Queue(500, false);

    public Queue {
        if (priority < 0 || priority > 1000) {
            throw new Refused(
                    Rejection.of(
                                    "bad_priority",
                                    "A queue's priority of " + priority + " is out of range.",
                                    "Give a number from 0 to 1000; the usual one is 500.")
                            .within("priority"));
        }
    }

    /** The same queue with another priority. */
    public Queue withPriority(int other) {
        return new Queue(other, paused);
    }

    /** The same queue, paused or not. */
    public Queue withPaused(boolean value) {
        return new Queue(priority, value);
    }
}
