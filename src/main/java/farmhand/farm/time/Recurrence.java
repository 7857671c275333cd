package farmhand.farm.time;

import farmhand.farm.address.When;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** Whether a task that is done comes back, and when. */
public sealed interface Recurrence {
    /**
     * When it runs next; empty when it does not.
     *
     * @param due when the run that ended was due
     * @param began when it began; it made up for all that was missed until then
     * @param now when it ended
     * @param zone whose clock a cron line is read by
     */
    Optional<When> next(When due, When began, When now, ZoneId zone);

    /** What the time of the next run is counted from. */
    enum From {
        /** The end of the run before. */
        NOW,
        /** The time the run before was due, so that nothing drifts. */
        SCHEDULE
    }

    /** It does not come back. */
    record None() implements Recurrence {
        @Override
        public Optional<When> next(When due, When began, When now, ZoneId zone) {
            return Optional.empty();
        }
    }

    /** When the task itself says so in its report; one that says nothing is done. */
    record Reported() implements Recurrence {
        @Override
        public Optional<When> next(When due, When began, When now, ZoneId zone) {
            return Optional.empty();
        }
    }

    /**
     * After a time.
     *
     * @param time one second or more
     * @param from counted from when
     */
    record Every(Duration time, From from) implements Recurrence {
        private static final int MICROS_A_SECOND = 1_000_000;

        @Override
        public Optional<When> next(When due, When began, When now, ZoneId zone) {
            long step = time.toSeconds() * MICROS_A_SECOND;
            if (from == From.NOW) {
                return Optional.of(new When(now.micros() + step));
            }
            // The next turn, or the newest of those missed while it ran: one run for all of them.
            long made = due.micros() + turns(due.micros(), began, step) * step;
            return Optional.of(new When(made + Math.max(1, turns(made, now, step)) * step));
        }

        private static long turns(long from, When to, long step) {
            return Math.max(0, Math.floorDiv(to.micros() - from, step));
        }
    }

    /**
     * At the times of a cron line: minute, hour, day of month, month, day of week.
     *
     * @param line five fields
     * @param from first time after this; a time that went by while it ran is at once
     */
    record Cron(String line, From from) implements Recurrence {
        public Cron {
            CronLine ignored = CronLine.parse(line);
        }

        @Override
        public Optional<When> next(When due, When began, When now, ZoneId zone) {
            When made = began.compareTo(due) < 0 ? due : began;
            Optional<When> next = after(from == From.NOW ? now : made, zone);
            // What was missed while it ran is made up for by one run.
            return next.map(at -> at.compareTo(now) < 0 ? now : at);
        }

        /** The first time after {@code moment}. */
        public Optional<When> after(When moment, ZoneId zone) {
            return CronLine.parse(line).after(moment.instant(), zone).map(When::at);
        }
    }
}
