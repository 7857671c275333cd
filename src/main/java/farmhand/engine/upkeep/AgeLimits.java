package farmhand.engine.upkeep;

import java.time.Duration;

/**
 * When jobs that are over grow old.
 *
 * @param inactiveAfter after their end they are no longer shown by themselves
 * @param archiveAfter after their end they are archived; what was deleted is purged as long after
 *     that
 */
public record AgeLimits(Duration inactiveAfter, Duration archiveAfter) {
    /** What holds where nobody said otherwise. */
    public static final AgeLimits USUAL = new AgeLimits(Duration.ofHours(1), Duration.ofDays(14));
}
