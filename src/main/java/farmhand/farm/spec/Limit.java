package farmhand.farm.spec;

import farmhand.farm.refusal.Refused;

/**
 * A most, or no limit.
 *
 * @param most the greatest number allowed, from 0; {@link Integer#MAX_VALUE} means no limit
 */
public record Limit(int most) {
    /** No limit. */
    public static final Limit NONE = new Limit(Integer.MAX_VALUE);

    public Limit {
        if (most < 0) {
            throw Refused.of(
                    "bad_limit",
                    "A limit cannot be " + most + ".",
                    "Give 0 or more, or null for no limit.");
        }
    }

    /** Whether there is no limit. */
    public boolean isNone() {
        return most == Integer.MAX_VALUE;
    }

    /** Whether one more than {@code now} is allowed. */
    public boolean allowsMoreThan(int now) {
        return now < most;
    }
}
