package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.text.Sizes;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * One attempt of a task.
 *
 * @param address which
 * @param mark how it ended, or that it runs
 * @param title its number and where it ran
 * @param what when it began, how long it took, how it ended and what it used
 * @param ended when it ended; empty while it runs
 */
public record AttemptLine(
        AttemptAddress address, Mark mark, String title, String what, String ended) {
    private static final Duration DAY = Duration.ofDays(1);

    static AttemptLine of(Attempt attempt, Instant now, ZoneId zone) {
        boolean over = !attempt.ended().isNever();
        Mark mark =
                !over ? Mark.RUNNING : attempt.exit().end() == End.DONE ? Mark.DONE : Mark.FAILED;
        Duration took =
                Duration.between(
                        attempt.started().instant(), over ? attempt.ended().instant() : now);
        List<String> parts = new ArrayList<>();
        parts.add(Times.clock(attempt.started().instant(), zone));
        parts.add(over ? Times.took(took) : Times.elapsed(took));
        if (over && attempt.exit().end() != End.DONE) {
            parts.add(ended(attempt));
        }
        if (attempt.account().peakMemory() > 0) {
            parts.add(Sizes.memory(attempt.account().peakMemory()));
        }
        return new AttemptLine(
                attempt.address(),
                mark,
                text("attempt.title", attempt.address().number(), attempt.worker()),
                String.join(" · ", parts),
                over ? ended(attempt.ended().instant(), now, zone) : "");
    }

    /** That it ended then, such as {@code ended 14:36:41}. */
    static String ended(Instant at, Instant now, ZoneId zone) {
        boolean today = Duration.between(at, now).compareTo(DAY) < 0;
        return text("log.endedAt", today ? Times.clock(at, zone) : Times.date(at, zone));
    }

    private static String ended(Attempt attempt) {
        String error = attempt.exit().error().lines().findFirst().orElse("");
        return error.isEmpty() ? text("attempt.exit", attempt.exit().code()) : error;
    }
}
