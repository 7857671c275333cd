package farmhand.upstream.afanasy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;

final class RhythmTest {
    private static final long MILLI = 1_000_000;

    private final Rhythm rhythm = new Rhythm(Duration.ofSeconds(1), 0);

    @Test
    void pollsFollowEachOtherByACycleHoweverLateOneIs() {
        rhythm.polled(300 * MILLI);
        assertEquals(700 * MILLI, rhythm.nanosToNext(300 * MILLI));

        rhythm.polled(3_100 * MILLI);
        assertEquals(900 * MILLI, rhythm.nanosToNext(3_100 * MILLI));
    }

    @Test
    void anAnswerAtTheEndOfACycleSaysWhenTheNextOneEnds() {
        rhythm.polled(0);

        rhythm.cycleEnded(400 * MILLI);
        assertEquals(1_015 * MILLI, rhythm.nanosToNext(400 * MILLI));

        rhythm.polled(500 * MILLI); // asked between, of a command
        assertEquals(915 * MILLI, rhythm.nanosToNext(500 * MILLI));
    }

    @Test
    void theServersOwnCycleIsFoundWhereThatIsLonger() {
        Rhythm rhythm = new Rhythm(Duration.ofSeconds(1), 0);
        long cycle = Duration.ofMillis(1_004).toNanos();

        for (int i = 0; i <= 10; i++) {
            rhythm.cycleEnded(i * 20L * cycle);
        }
        long locked = 200 * cycle;
        for (int i = 1; i <= 50; i++) {
            rhythm.polled(locked + rhythm.nanosToNext(locked));
        }

        long behind = locked + rhythm.nanosToNext(locked) - (locked + 51 * cycle);
        assertTrue(Math.abs(Duration.ofNanos(behind).toMillis() - 15) <= 2, () -> behind + " ns");
    }
}
