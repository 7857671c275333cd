package farmhand.viewmodel.row;

import farmhand.farm.task.Totals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How fast a job gets on, from how far it was at some moments of the last minutes. Time in which
 * nothing ran does not count.
 */
final class Pace {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final Duration LEAST = Duration.ofSeconds(20);
    private static final long WHOLE = 100;

    /** How far it was: percents of all tasks together. */
    private record Moment(Instant at, long shares) {}

    private final Deque<Moment> moments = new ArrayDeque<>(1);

    /**
     * Looks at the job; what can be said then.
     *
     * @param whole what follows from how long its tasks took so far, whenever that was; zero where
     *     nothing does
     */
    Eta look(Instant now, Totals totals, Duration whole) {
        if (totals.active() == 0) {
            moments.clear();
            return Eta.UNKNOWN;
        }
        if (moments.isEmpty() || !now.isBefore(moments.getLast().at().plus(BETWEEN))) {
            moments.addLast(new Moment(now, totals.shares()));
        }
        while (moments.size() > 2 && moments.getFirst().at().plus(WINDOW).isBefore(now)) {
            moments.removeFirst();
        }
        Moment first = moments.getFirst();
        Duration lately = left(first, now, totals);
        if (whole.isZero() && lately.isZero()) {
            return Eta.UNKNOWN;
        }
        if (whole.isZero() || lately.isZero()) {
            Duration one = whole.plus(lately);
            return new Eta(one, one);
        }
        return whole.compareTo(lately) < 0 ? new Eta(whole, lately) : new Eta(lately, whole);
    }

    /** How long it takes at the pace since then; zero while that cannot be said. */
    private static Duration left(Moment since, Instant now, Totals totals) {
        Duration span = Duration.between(since.at(), now);
        long done = totals.shares() - since.shares();
        long open = WHOLE * (totals.tasks() - totals.failed()) - totals.shares();
        return span.compareTo(LEAST) < 0 || done <= 0 || open <= 0
                ? Duration.ZERO
                : Duration.ofMillis((long) (span.toMillis() * ((double) open / done)));
    }
}
