package farmhand.client;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: from 0.25 s doubling to 10 s, each spread by up to a
 * quarter.
 */
final class Backoff {
    private static final long FIRST_MILLIS = 250;
    private static final long MOST_MILLIS = 10_000;

    private final RandomGenerator random;
    private long next = FIRST_MILLIS;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    Duration next() {
        long spread = (long) (next * (0.75 + random.nextDouble() / 2));
        next = Math.min(next * 2, MOST_MILLIS);
        return Duration.ofMillis(Math.min(spread, MOST_MILLIS));
    }

    /** The link is good again. */
    void reset() {
        next = FIRST_MILLIS;
    }
}
