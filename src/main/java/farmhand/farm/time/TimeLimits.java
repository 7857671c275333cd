package farmhand.farm.time;

import java.time.Duration;

/**
 * How long an attempt may take before it is ended.
 *
 * @param whole from start to end; zero = no limit
 * @param noProgress without coming further; zero = no limit
 */
public record TimeLimits(Duration whole, Duration noProgress) {
    /** No limits. */
    public static final TimeLimits NONE = new TimeLimits(Duration.ZERO, Duration.ZERO);

    /** These, and where they say nothing, what {@code others} say. */
    public TimeLimits or(TimeLimits others) {
        return new TimeLimits(
                whole.isZero() ? others.whole : whole,
                noProgress.isZero() ? others.noProgress : noProgress);
    }
}
