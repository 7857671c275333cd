package farmhand.farm.time;

import farmhand.farm.refusal.Refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Times by five fields: minute, hour, day of month, month, day of week. Where both days are
 * restricted, either will do. A time that the zone leaves out in spring is the moment it goes on;
 * one that comes twice in autumn is the first of both, unless it is to come every hour.
 *
 * @see <a href="https://man7.org/linux/man-pages/man5/crontab.5.html">crontab(5)</a>
 */
public final class CronLine {
    /** The 29th of February comes once in eight years at the worst. */
    private static final int MOST_DAYS = 8 * 366 + 1;

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final List<String> DAYS =
            List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");

    private final CronField minutes;
    private final CronField hours;
    private final CronField days;
    private final CronField months;
    private final CronField weekdays;

    private CronLine(String[] fields) {
        minutes = CronField.parse(fields[0], 0, 59, List.of());
        hours = CronField.parse(fields[1], 0, 23, List.of());
        days = CronField.parse(fields[2], 1, 31, List.of());
        months = CronField.parse(fields[3], 1, 12, MONTHS);
        weekdays = CronField.parse(fields[4], 0, 7, DAYS);
    }

    /** Reads it, or refuses it with {@code bad_cron}. */
    public static CronLine parse(String line) {
        String[] fields = line.strip().split("[ \\t]+", -1);
        if (fields.length != 5) {
            throw bad(line, "it has " + fields.length + " fields");
        }
        try {
            CronLine read = new CronLine(fields);
            if (read.after(Instant.EPOCH, ZoneOffset.UTC).isEmpty()) {
                throw bad(line, "there is no such day");
            }
            return read;
        } catch (NumberFormatException wrong) {
            throw bad(line, String.valueOf(wrong.getMessage()));
        }
    }

    /** The first time after {@code moment}; empty when there is none. */
    public Optional<Instant> after(Instant moment, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        // A day early: at midnight, too, a zone may set its clock back.
        LocalDate day = LocalDate.ofInstant(moment, zone).minusDays(1);
        for (int i = 0; i < MOST_DAYS; i++, day = day.plusDays(1)) {
            if (isMeant(day)) {
                Optional<Instant> first =
                        times(day, rules)
                                .filter(time -> time.isAfter(moment))
                                .min(Instant::compareTo);
                if (first.isPresent()) {
                    return first;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMeant(LocalDate day) {
        boolean date = days.has(day.getDayOfMonth());
        int number = day.getDayOfWeek().getValue();
        boolean weekday = weekdays.has(number) || (number == 7 && weekdays.has(0));
        boolean either = !days.isAny() && !weekdays.isAny();
        return months.has(day.getMonthValue()) && (either ? date || weekday : date && weekday);
    }

    private Stream<Instant> times(LocalDate day, ZoneRules rules) {
        return hours.values()
                .boxed()
                .flatMap(
                        hour ->
                                minutes.values()
                                        .mapToObj(minute -> day.atTime(LocalTime.of(hour, minute)))
                                        .flatMap(time -> instants(time, rules)));
    }

    private Stream<Instant> instants(LocalDateTime time, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        return offsets.isEmpty()
                ? Stream.of(rules.getTransition(time).getInstant())
                : offsets.stream().limit(hours.isAny() ? 2 : 1).map(time::toInstant);
    }

    private static Refused bad(String line, String why) {
        return Refused.of(
                "bad_cron",
                "“" + line + "” is no cron line: " + why + ".",
                "Write minute, hour, day, month and weekday, such as \"30 8 * * 1-5\".");
    }
}
