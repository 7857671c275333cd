package farmhand.farm.time;

import farmhand.farm.address.When;

import java.time.Duration;

/**
 * When a job may begin, and when it goes.
 *
 * @param notBefore nothing of it starts earlier; never = at once
 * @param deleteAfter how long after it is over it is taken away; zero = not by itself
 */
public record JobTimes(When notBefore, Duration deleteAfter) {
    /** At once, and it stays. */
    public static final JobTimes NONE = new JobTimes(When.NEVER, Duration.ZERO);

    /** The same, beginning at another time. */
    public JobTimes withNotBefore(When when) {
        return new JobTimes(when, deleteAfter);
    }

    /** The same, going after another time. */
    public JobTimes withDeleteAfter(Duration duration) {
        return new JobTimes(notBefore, duration);
    }
}
