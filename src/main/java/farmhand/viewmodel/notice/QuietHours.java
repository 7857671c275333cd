package farmhand.viewmodel.notice;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of each day in which nothing is told beyond the window.
 *
 * @param from first moment of them
 * @param to first moment after them, on the next day where it is earlier
 */
public record QuietHours(LocalTime from, LocalTime to) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})\\s*");

    /** Such as {@code 22:00-08:00}; nothing where it is not written so. */
    static Optional<QuietHours> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new QuietHours(
                            time(written.group(1), written.group(2)),
                            time(written.group(3), written.group(4))));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** Whether that time of day is one of them. */
    boolean hold(LocalTime now) {
        boolean begun = !now.isBefore(from);
        boolean over = !now.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}
