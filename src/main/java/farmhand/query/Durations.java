package farmhand.query;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Lengths of time as users write them: {@code 90s 5m 2h 14d 2w}, also {@code 1h30m}. */
final class Durations {
    private static final String UNITS = "smhdw";
    private static final long[] SECONDS = {1, 60, 3_600, 86_400, 604_800};
    private static final int MOST_DIGITS = 9;

    private Durations() {}

    /** Reads one; empty when the text is none. */
    static Optional<Duration> parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        long total = 0;
        int at = 0;
        while (at < lower.length()) {
            int start = at;
            while (at < lower.length() && Character.isDigit(lower.charAt(at))) {
                at++;
            }
            int unit = at < lower.length() ? UNITS.indexOf(lower.charAt(at)) : -1;
            if (at == start || at - start > MOST_DIGITS || unit < 0) {
                return Optional.empty();
            }
            total += Long.parseLong(lower.substring(start, at)) * SECONDS[unit];
            at++;
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(Duration.ofSeconds(total));
    }

    /** In the largest unit that says it exactly. */
    static String print(Duration length) {
        long seconds = length.toSeconds();
        for (int unit = SECONDS.length - 1; unit > 0; unit--) {
            if (seconds > 0 && seconds % SECONDS[unit] == 0) {
                return seconds / SECONDS[unit] + UNITS.substring(unit, unit + 1);
            }
        }
        return seconds + "s";
    }
}
