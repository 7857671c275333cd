package farmhand.upstream.afanasy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

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
    void anAnswerAsACycleBeginsSaysWhenToAskInItAndInTheNext() {
        rhythm.polled(0);

        rhythm.cycleBegan(400 * MILLI, 400 * MILLI);
        assertEquals(45 * MILLI, rhythm.nanosToNext(400 * MILLI));

        rhythm.polled(401 * MILLI); // at once, for a command
        assertEquals(1_044 * MILLI, rhythm.nanosToNext(401 * MILLI));

        rhythm.polled(500 * MILLI); // asked between, of a command
        assertEquals(945 * MILLI, rhythm.nanosToNext(500 * MILLI));
    }

    @Test
    void theServersOwnCycleIsFoundWhereThatIsLonger() {
        Rhythm rhythm = new Rhythm(Duration.ofSeconds(1), 0);
        long cycle = Duration.ofMillis(1_004).toNanos();

        for (int i = 0; i <= 10; i++) {
            rhythm.cycleBegan(i * 20L * cycle, i * 20L * cycle);
        }
        long locked = 200 * cycle;
        rhythm.polled(locked);
        for (int i = 1; i <= 50; i++) {
            rhythm.polled(locked + rhythm.nanosToNext(locked));
        }

        long behind = locked + rhythm.nanosToNext(locked) - (locked + 51 * cycle);
        assertTrue(Math.abs(Duration.ofNanos(behind).toMillis() - 45) <= 2, () -> behind + " ns");
    }

    @Test
    void cyclesThatWereLongForAWhileDoNotLeadItAstray() {
        long now = 0;
        for (int i = 0; i < 20; i++) {
            now += 1_090 * MILLI;
            rhythm.cycleBegan(now, now);
        }
        long cycle = 1_003 * MILLI;
        for (int count : List.of(30, 4, 26, 4, 26)) {
            now += count * cycle;
            rhythm.cycleBegan(now, now);
        }

        rhythm.polled(now);

        long off = rhythm.nanosToNext(now) - (cycle + 45 * MILLI);
        assertTrue(Math.abs(off) < MILLI, () -> off + " ns");
    }

    @Test
    void answersThatWereLateAtFirstLetNoPollComeBeforeItsCycleEnds() {
        long cycle = 1_002 * MILLI;
        List<Integer> looks = List.of(5, 12, 24, 36, 48, 60, 72, 84);
        List<Integer> late = List.of(5, 25, 0, 12, 0, 14, 2, 12);
        rhythm.cycleBegan(60 * MILLI, 60 * MILLI);
        rhythm.polled(60 * MILLI);

        long now = 60 * MILLI;
        for (int end = 1; end < 96; end++) {
            if (looks.contains(end)) {
                now = end * cycle + late.get(looks.indexOf(end)) * MILLI;
                rhythm.cycleBegan(now, now);
            }
            now += rhythm.nanosToNext(now);
            rhythm.polled(now);
            long behind = now - end * cycle;
            int passed = end;
            assertTrue(
                    behind >= 0 && behind < 150 * MILLI,
                    () -> "poll " + passed + " came " + behind + " ns after the end");
        }
    }
}
