package farmhand.viewmodel.row;

import farmhand.viewmodel.text.Messages;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something still takes: seen from the last minutes, and from how long its tasks took so
 * far, between which the truth lies most of the time. Time in which nothing ran counts in neither.
 *
 * @param soon the shorter of both
 * @param late the longer of both
 */
public record Eta(Duration soon, Duration late) {
    /** Nothing can be said. */
    public static final Eta UNKNOWN = new Eta(Duration.ZERO, Duration.ZERO);

    private static final int LEAST_PERCENT = 3;
    private static final Duration LEAST = Duration.ofSeconds(3);
    private static final double CLOSE = 1.25;

    /** Such as {@code 46m}; empty while nothing can be said. */
    public String text() {
        return isUnknown() ? "" : Times.age(middle());
    }

    /** Such as {@code 46m}, or {@code 40m to 1h 10} where both are far apart. */
    public String range() {
        boolean close = late.toMillis() <= soon.toMillis() * CLOSE;
        return close
                ? Times.age(middle())
                : Messages.text("eta.range", Times.age(soon), Times.age(late));
    }

    /** In the middle of both. */
    public Duration middle() {
        return soon.plus(late).dividedBy(2);
    }

    /** Whether nothing can be said. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Of a running task, by how far it came until {@code now}; empty while nothing can be said. */
    public static String of(TaskRow task, Instant now) {
        RowFacts facts = task.facts().get();
        if (facts.meter() < LEAST_PERCENT || facts.span().from().isNever()) {
            return "";
        }
        Duration ran = Duration.between(facts.span().from().instant(), now);
        if (ran.compareTo(LEAST) < 0) {
            return "";
        }
        return Times.elapsed(ran.multipliedBy(100L - facts.meter()).dividedBy(facts.meter()));
    }
}
