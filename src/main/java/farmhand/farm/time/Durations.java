package farmhand.farm.time;

import farmhand.farm.refusal.Refused;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Durations as users write them: {@code 90s 5m 2h 14d}, from one second to some thirty thousand
 * years. What is printed is read again as the same.
 */
public final class Durations {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})([smhd])");
    private static final long MOST_SECONDS = 1_000_000_000_000L;

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    private Durations() {}

    /** The duration of that text. */
    public static Duration parse(String text) {
        Matcher match = FORM.matcher(text);
        long seconds = match.matches() ? Long.parseLong(match.group(1)) * unit(match.group(2)) : 0;
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw Refused.of(
                    "bad_duration",
                    "“" + text + "” is no duration.",
                    "Write a whole number and a unit: 90s, 5m, 2h or 14d.");
        }
        return Duration.ofSeconds(seconds);
    }

    /** The text in the largest unit that holds it whole. */
    public static String print(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds % DAY == 0) {
            return seconds / DAY + "d";
        }
        if (seconds % HOUR == 0) {
            return seconds / HOUR + "h";
        }
        return seconds % MINUTE == 0 ? seconds / MINUTE + "m" : seconds + "s";
    }

    private static int unit(String letter) {
        return switch (letter) {
            case "d" -> DAY;
            case "h" -> HOUR;
            case "m" -> MINUTE;
            default -> 1;
        };
    }
}
