package farmhand.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates and times of ISO 8601; without a zone they are UTC. What is left away widens: {@code
 * 2026-11-21} is that whole day.
 */
final class Moments {
    private static final int DAY = "2026-11-21".length();
    private static final int MINUTE = "2026-11-21T08:00".length();
    private static final int SECOND = "2026-11-21T08:00:00".length();

    private Moments() {}

    static Optional<Value.Moment> parse(String text) {
        String upper = text.toUpperCase(Locale.ROOT).replace(' ', 'T');
        try {
            return Optional.of(moment(text, upper));
        } catch (DateTimeException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    private static Value.Moment moment(String text, String iso) {
        if (iso.length() == DAY) {
            Instant start = LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
            return from(text, start, Duration.ofDays(1));
        }
        int zone = zoneOf(iso);
        Instant start =
                zone < 0
                        ? LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC)
                        : OffsetDateTime.parse(iso).toInstant();
        int said = zone < 0 ? iso.length() : zone;
        return from(
                text,
                start,
                said <= MINUTE
                        ? Duration.ofMinutes(1)
                        : said <= SECOND ? Duration.ofSeconds(1) : ChronoUnit.MICROS.getDuration());
    }

    /** Where the zone begins; negative when there is none. */
    private static int zoneOf(String iso) {
        for (int i = Math.min(DAY, iso.length()); i < iso.length(); i++) {
            char c = iso.charAt(i);
            if (c == 'Z' || c == '+' || c == '-') {
                return i;
            }
        }
        return -1;
    }

    private static Value.Moment from(String text, Instant start, Duration length) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, start);
        return new Value.Moment(text, micros, micros + length.toNanos() / 1_000);
    }
}
