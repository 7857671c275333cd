package farmhand.farm.time;

import farmhand.farm.refusal.Refused;

import java.time.Duration;
import java.util.regex.Pattern;

/** Whether a task that is done comes back, and when. */
public sealed interface Recurrence {
    /** What the time of the next run is counted from. */
    enum From {
        /** The end of the run before. */
        NOW,
        /** The time the run before was due, so that nothing drifts. */
        SCHEDULE
    }

    /** It does not come back. */
    record None() implements Recurrence {}

    /**
     * After a time.
     *
     * @param time one second or more
     * @param from counted from when
     */
    record Every(Duration time, From from) implements Recurrence {}

    /**
     * At the times of a cron line: minute, hour, day of month, month, day of week.
     *
     * @param line five fields
     * @param from first time after this
     */
    record Cron(String line, From from) implements Recurrence {
        private static final Pattern FORM =
                Pattern.compile("[0-9*,/a-zA-Z-]{1,60}( +[0-9*,/a-zA-Z-]{1,60}){4}");

        public Cron {
            if (!FORM.matcher(line).matches()) {
                throw Refused.of(
                        "bad_cron",
                        "“" + line + "” is no cron line.",
                        "Write five fields, such as \"30 8 * * 1-5\".");
            }
        }
    }
}
