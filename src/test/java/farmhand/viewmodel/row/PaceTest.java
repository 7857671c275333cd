package farmhand.viewmodel.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.task.Totals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

final class PaceTest {
    private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    private final Pace pace = new Pace();

    @Test
    void nothingCanBeSaidBeforeThereIsAPace() {
        assertEquals(Eta.UNKNOWN, look(0, 1, 0));
        assertEquals("", look(5, 1, 100).text());
    }

    @Test
    void aSteadyJobTakesAsMuchLongerAsIsLeft() {
        look(0, 2, 0);
        Eta eta = look(600, 2, 4_000);

        assertEquals(Duration.ofMinutes(15), eta.middle());
        assertEquals("15m", eta.range());
    }

    @Test
    void aJobThatHasSlowedDownSaysBetweenWhat() {
        for (int second = 3_600; second <= 4_200; second += 60) {
            look(second, 2, 5_000 + (second - 3_600) / 60 * 10);
        }
        Eta eta = look(4_200, 2, 5_100, Duration.ofMinutes(67));

        assertEquals("1h 07 to 8h 10", eta.range());
    }

    @Test
    void timeInWhichNothingRanDoesNotCount() {
        look(0, 2, 0);
        look(600, 2, 4_000);
        look(601, 0, 4_000);
        look(36_000, 2, 4_000);

        Eta eta = look(36_600, 2, 6_000, Duration.ofMinutes(20));

        assertEquals("20m", eta.range());
    }

    @Test
    void whatRestsSaysNothing() {
        look(0, 2, 0);
        look(600, 2, 4_000);

        assertEquals(Eta.UNKNOWN, look(700, 0, 4_000));
    }

    /** A job of a hundred tasks, {@code second}s after its start, of which none is done yet. */
    private Eta look(long second, int running, long shares) {
        return look(second, running, shares, Duration.ZERO);
    }

    private Eta look(long second, int running, long shares, Duration whole) {
        Totals totals = new Totals(100, 100 - running, 0, running, 0, 0, 0, 0, shares, 0);
        return pace.look(START.plusSeconds(second), totals, whole);
    }
}
