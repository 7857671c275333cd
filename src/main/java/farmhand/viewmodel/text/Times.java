package farmhand.viewmodel.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Spans and clock times in the short forms of the table. */
public final class Times {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Times() {}

    /** Such as {@code 40s}, {@code 46m}, {@code 1h 40}, {@code 7h}, {@code 1d 4h}, {@code 12d}. */
    public static String age(Duration span) {
        long minutes = Math.max(0, span.toMinutes());
        if (minutes == 0) {
            return Math.max(0, span.toSeconds()) + "s";
        }
        if (minutes < 60) {
            return minutes + "m";
        }
        long hours = minutes / 60;
        if (hours < 24) {
            return two(hours, "h", minutes % 60, "");
        }
        return two(hours / 24, "d", hours % 24, "h");
    }

    /** As an age, in its largest unit alone: {@code 46m}, {@code 7h}, {@code 6d}. */
    public static String rough(Duration span) {
        return age(span).replaceFirst(" .*", "");
    }

    /** Such as {@code 0:48}, {@code 7:41}, and as an age from an hour on. */
    public static String elapsed(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : age(span);
    }

    /**
     * How long something took that is over: as elapsed, finer below ten seconds: {@code 120 ms},
     * {@code 2.5 s}.
     */
    public static String took(Duration span) {
        long millis = Math.max(0, span.toMillis());
        if (millis < 1_000) {
            return millis + " ms";
        }
        return millis < 10_000
                ? String.format(Locale.ROOT, "%d.%d s", millis / 1_000, millis % 1_000 / 100)
                : elapsed(span);
    }

    /** Clock time with seconds, such as {@code 14:38:07}. */
    public static String clock(Instant at, ZoneId zone) {
        return CLOCK.format(at.atZone(zone));
    }

    /** Day and time, such as {@code 2026-11-21 14:38}. */
    public static String date(Instant at, ZoneId zone) {
        return DATE.format(at.atZone(zone));
    }

    /**
     * The time alone where that is within a day of {@code now}: {@code 15:24}; else the day too.
     */
    public static String soon(Instant at, Instant now, ZoneId zone) {
        boolean near = Duration.between(now, at).abs().compareTo(Duration.ofDays(1)) < 0;
        return near ? MINUTE.format(at.atZone(zone)) : date(at, zone);
    }

    /** Such as {@code 42 s}, and as an age from a minute on; for sentences. */
    public static String words(Duration span) {
        return span.toMinutes() == 0 ? Math.max(0, span.toSeconds()) + " s" : age(span);
    }

    private static String two(long large, String unit, long small, String smallUnit) {
        if (small == 0 || large >= 10) {
            return large + unit;
        }
        return smallUnit.isEmpty()
                ? String.format(Locale.ROOT, "%d%s %02d", large, unit, small)
                : large + unit + " " + small + smallUnit;
    }
}
