package farmhand.farm.address;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A moment that may not have come: microseconds since 1970 UTC, or never.
 *
 * @param micros microseconds; {@link Long#MIN_VALUE} means never
 */
public record When(long micros) implements Comparable<When> {
    /** It has not happened. */
    public static final When NEVER = new When(Long.MIN_VALUE);

    /** The moment of {@code instant}, cut to microseconds. */
    public static When at(Instant instant) {
        return new When(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    /** Whether it has not happened. */
    public boolean isNever() {
        return micros == Long.MIN_VALUE;
    }

    /** The moment; must not be asked of never. */
    public Instant instant() {
        if (isNever()) {
            throw new IllegalStateException("never is no instant");
        }
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    @Override
    public int compareTo(When other) {
        return Long.compare(micros, other.micros);
    }

    @Override
    public String toString() {
        return isNever() ? "never" : instant().toString();
    }
}
