package farmhand.upstream.afanasy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * How soon is told what happened in cycles of a server that works for long in each, by a clock that
 * is played. It does all actions that wait as it begins to work, lets what is asked meanwhile wait
 * until it has, and then rests for a second.
 */
final class LoadedServerTest {
    private static final long MILLI = 1_000_000;
    private static final long REST = 1_000 * MILLI;

    /** Answers of actions come so long after the cycle began. */
    private static final long ACTING = 3 * MILLI;

    private final Random random = new Random(7);
    private final Rhythm rhythm = new Rhythm(Duration.ofNanos(REST), 0);
    private final Looks looks = new Looks();
    private LongSupplier work = () -> 0;

    /** When the cycle begins that is next over, and when it is. */
    private long begins = 400 * MILLI;

    private long over = begins;
    private long ended;
    private int cycles;

    private long now;
    private long asked;
    private Optional<Looks.Look> looking = Optional.empty();
    private int questions;
    private int late;
    private int told;
    private long since;

    @ParameterizedTest
    @CsvSource({
        "20, 20",
        "30, 30",
        "40, 60",
        "60, 40",
        "80, 40",
        "50, 100",
        "150, 30",
        "300, 0",
        "300, 120",
        "700, 150",
        "2500, 900"
    })
    void whatHappensIsToldWithinTheCycleAndATenth(long least, long more) {
        work = () -> (least + (more == 0 ? 0 : random.nextLong(more))) * MILLI;

        run(26);
        counted(200);

        assertTrue(late <= 4, () -> late + " of " + cycles + " were told late");
        double perSecond = questions * 1e9 / (now - since);
        assertTrue(perSecond <= 1.02, () -> perSecond + " questions a second");
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "1, 4", "2, 1"})
    void oneWhoseCyclesAreAlikeIsHardlyAskedForMoreThanItsEvents(long least, long more) {
        work = () -> (least + (more == 0 ? 0 : random.nextLong(more))) * MILLI;

        run(100);
        counted(400);

        assertTrue(late == 0, () -> late + " of " + cycles + " were told late");
        double perSecond = questions * 1e9 / (now - since);
        assertTrue(perSecond <= 1.01, () -> perSecond + " questions a second");
    }

    @Test
    void oneThatBecomesSlowAndQuickAgainIsFollowed() {
        work = () -> 3 * MILLI;
        run(40);
        work = () -> (250 + random.nextLong(100)) * MILLI;
        run(8);
        counted(60);
        assertTrue(late <= 2, () -> late + " of " + cycles + " were told late");

        work = () -> 3 * MILLI;
        run(12);
        counted(60);
        assertTrue(late <= 1, () -> late + " of " + cycles + " were told late");
    }

    private void counted(int more) {
        late = 0;
        questions = 0;
        since = now;
        run(more);
    }

    private void run(int more) {
        int end = cycles + more;
        while (cycles < end) {
            long poll = Math.max(now, now + rhythm.nanosToNext(now));
            if (looking.isPresent() && answered() <= poll) {
                now = answered();
                look();
            } else {
                now = poll;
                poll();
            }
        }
    }

    /** Of cycles that were over without a poll, nothing was told in time. */
    private void poll() {
        questions++;
        long begun = now;
        rhythm.polled(begun);
        now = got(begun);
        pass(now);
        rhythm.pollAnswered(begun, now);
        int more = cycles - told;
        boolean isLate = now - ended > 100 * MILLI;
        late += isLate ? more : Math.max(0, more - 1);
        told = cycles;
        Looks.Look look = looks.afterPoll(rhythm);
        if (look != Looks.Look.NONE && looking.isEmpty()) {
            looking = Optional.of(look);
            asked = now;
        }
    }

    private void look() {
        questions++;
        rhythm.cycleBegan(asked, now);
        if (looking.orElseThrow() == Looks.Look.LENGTH) {
            questions++;
            asked = got(now);
            looking = Optional.of(Looks.Look.PLACE);
        } else {
            looking = Optional.empty();
        }
    }

    /** When what is read at that time is answered. */
    private long got(long time) {
        pass(time);
        return (time < begins ? time : over) + MILLI;
    }

    /** When the action that was asked is answered: as the next cycle begins. */
    private long answered() {
        return (asked <= begins ? begins : over + REST) + ACTING;
    }

    private void pass(long time) {
        while (over <= time) {
            ended = over;
            begins = over + REST;
            over = begins + work.getAsLong();
            cycles++;
        }
    }
}
