package farmhand.dialect.afanasy.mirror.told;

import farmhand.farm.address.When;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * Times in Afanasy's logs, {@code Sat 21 Nov 01:00.53}: in the server's own zone and of no year, so
 * that they are placed by one of which the moment is known.
 *
 * @param anchor a time as the log tells it
 * @param at when that was
 */
record LogTimes(Optional<Moment> anchor, When at) {
    private static final int LEAP_YEAR = 2024;

    private static final DateTimeFormatter FORM =
            new DateTimeFormatterBuilder()
                    .appendPattern("dd MMM HH:mm.ss")
                    .parseDefaulting(ChronoField.YEAR, LEAP_YEAR)
                    .toFormatter(Locale.ROOT);

    /** A time in some year. */
    record Moment(LocalDateTime told) {}

    /** The time that a line begins with; none where it is no time. */
    static Optional<Moment> moment(String text) {
        int day = text.indexOf(' ') + 1; // the name of the weekday says nothing
        try {
            return Optional.of(new Moment(LocalDateTime.parse(text.substring(day).strip(), FORM)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** When that was; never where it cannot be told. */
    When when(Optional<Moment> moment) {
        if (anchor.isEmpty() || moment.isEmpty() || at.isNever()) {
            return When.NEVER;
        }
        Duration later = Duration.between(anchor.get().told(), moment.get().told());
        // What seems to be months later was in the year before.
        Duration away = later.toDays() > 180 ? later.minusDays(366) : later;
        return new When(Math.max(1, at.micros() + away.toNanos() / 1_000));
    }
}
