package farmhand.viewmodel.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.view.Update;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.ask.Asker;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class LogViewModelTest {
    private static final AttemptAddress ATTEMPT = AttemptAddress.parse("2/0/7/1");

    private final FakeFarm farm = new FakeFarm();
    private final TestScheduler window = new TestScheduler();
    private final List<Optional<AttemptAddress>> watched = new ArrayList<>();
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-21T14:38:00Z"));
    private final LogViewModel log =
            new LogViewModel(new Asker(farm, window), window, now::get, watched::add);

    @BeforeEach
    void follow() {
        log.follow(Optional.of(ATTEMPT));
    }

    @Test
    void aLineThatCameInTwoPiecesIsOne() {
        tell(0, "Sam");
        tell(3, "ple 1\nSample 2\n");

        assertEquals(List.of("Sample 1", "Sample 2"), texts());
        assertEquals("2 lines · following", log.state().get());
    }

    @Test
    void belowItStandsHowMuchItIsAndWhatIsWrong() {
        assertEquals("", log.totals().get());
        tell(0, "a\nb\n");
        assertEquals("2 lines · 4 bytes", log.totals().get());

        tell(4, "Error: no disk\nWarning: slow\nWarning: old\n");
        assertEquals("5 lines · 46 bytes · 1 error, 2 warnings", log.totals().get());
        tell(5_000_000, "of a line\nnine\n");

        assertEquals("1 line of 4.8 MB", log.totals().get());
    }

    @Test
    void belowItStandsHowLongAgoItSaidSomethingAndWhenItEnded() {
        assertEquals("", log.age().get());
        tell(0, "a\n");
        pass(4);
        assertEquals("", log.age().get());
        pass(36);
        assertEquals("nothing new for 40 s", log.age().get());

        tell(2, "b\n");
        pass(2);
        assertEquals("last line 2 s ago", log.age().get());
        pass(70);
        assertEquals("last line 1m ago", log.age().get());
        log.ended("ended 14:39:50");
        log.apply(new Update.LogText(ATTEMPT, 4, "", true));

        assertEquals("ended 14:39:50", log.age().get());
    }

    private void pass(int seconds) {
        now.updateAndGet(at -> at.plusSeconds(seconds));
        log.tick();
    }

    @Test
    void aCarriageReturnBeginsTheLineAnew() {
        tell(0, "10 %\r20 %\r\ndone");

        assertEquals(List.of("20 %", "done"), texts());
    }

    @Test
    void aPieceFromElsewhereBeginsAnew() {
        tell(0, "one\n");
        tell(900, "of a line before\nnine\n");

        assertEquals(List.of("nine"), texts());
        assertEquals("the last line · following", log.state().get());
    }

    @Test
    void bytesThatAreNoTextDoNotBreakTheOrder() {
        tell(0, "a\uFFFD\n");
        tell(3, "b\n");

        assertEquals(List.of("a\uFFFD", "b"), texts());
    }

    @Test
    void oldLinesAreLetGo() {
        tell(0, "line\n".repeat(21_000));

        assertEquals(20_000, log.lines().size());
    }

    @Test
    void linesKeepTheirNumbersWhenOldOnesAreLetGo() {
        tell(0, "line\n".repeat(21_000));

        assertEquals(1_001, log.number(0));
        assertEquals(21_000, log.number(19_999));
    }

    @Test
    void linesHaveNoNumberWhereTheBeginningWasNotSeen() {
        tell(900, "of a line before\nnine\n");

        assertEquals(0, log.number(0));
    }

    @Test
    void errorsAndWarningsStandOut() {
        tell(0, "Error: no such file\nWarning: old file\nSample 1\n");

        assertEquals(
                List.of(LogLine.Kind.FAILED, LogLine.Kind.WARNING, LogLine.Kind.PLAIN),
                log.lines().stream().map(LogLine::kind).toList());
    }

    @Test
    void anotherAttemptHasALogOfItsOwn() {
        tell(0, "one\n");

        log.follow(Optional.of(AttemptAddress.parse("2/0/7/2")));
        tell(4, "late\n");

        assertEquals(List.of(), texts());
        assertEquals("Attempt 2", log.title().get());
    }

    @Test
    void anAttemptThatWroteNothingSaysSo() {
        tell(0, "");
        assertEquals("no line · following", log.state().get());
        assertEquals("Nothing written yet", log.nothing().get());

        log.apply(new Update.LogText(ATTEMPT, 0, "", true));

        assertEquals("no line · ended", log.state().get());
        assertEquals("This attempt wrote nothing.", log.nothing().get());
    }

    private void tell(long offset, String text) {
        log.apply(new Update.LogText(ATTEMPT, offset, text, false));
    }

    private List<String> texts() {
        return log.lines().stream().map(LogLine::text).toList();
    }

    @Test
    void earlierLinesComeWhenTheFirstIsLookedAtAndTheEndAgainWhenItIsFollowed() {
        String all = numbered(40_000);
        farm.write("2/0/7/1", all);
        tell(all.indexOf("line 39000"), all.substring(all.indexOf("line 39000")));
        List<Integer> added = new ArrayList<>();

        log.earlier(added::add);
        settle();

        assertEquals("line 39000", texts().get(added.getFirst() - 1));
        assertEquals("line 39999", texts().getLast());
        assertFalse(log.following().get());
        tell(all.length(), "more\n");
        assertEquals("line 39999", texts().getLast());

        log.following().set(true);
        assertEquals(
                List.of(Optional.of(ATTEMPT), Optional.empty(), Optional.of(ATTEMPT)), watched);
    }

    @Test
    void whatIsLookedAtStaysWhileMoreThanIsHeldIsWritten() {
        String all = numbered(20_000);
        tell(0, all);
        log.following().set(false);

        tell(all.length(), "more\nand more\n");

        assertEquals("line 0", texts().getFirst());
        assertEquals("20,000 lines · 2 new below", log.state().get());
    }

    @Test
    void earlierLinesThatDidNotComeAreAskedForAnewOnceTheFarmIsBack() {
        String all = numbered(40_000);
        farm.write("2/0/7/1", all);
        tell(all.indexOf("line 39000"), all.substring(all.indexOf("line 39000")));
        List<Integer> added = new ArrayList<>();
        farm.lose("The farm does not answer.");

        log.earlier(added::add);
        settle();
        assertEquals("waits for the farm", log.state().get());
        assertEquals("", log.search().said().get());
        farm.comeBack();
        log.apply(new Update.Hello("test", 1, true, "1.0.0"));
        settle();

        assertEquals("line 39000", texts().get(added.getFirst() - 1));
    }

    @Test
    void whatIsNotAmongTheLinesIsFoundInTheRestOfTheLog() {
        String all = numbered(400_000);
        farm.write("2/0/7/1", all);
        tell(all.indexOf("line 399000"), all.substring(all.indexOf("line 399000")));

        log.search().typed().set("LINE 12345");
        settle();

        assertEquals("line 12345", texts().get(log.search().at().get()));
        assertEquals("at 121.8 KB", log.search().said().get());
        log.search().next();
        assertEquals("line 12345", texts().get(log.search().at().get()));
        log.search().typed().set("line 399999");
        settle();
        log.search().typed().set("line 234567");
        log.search().previous();
        settle();
        assertEquals("line 234567", texts().get(log.search().at().get()));
        log.search().typed().set("nowhere");
        settle();
        assertEquals("not found", log.search().said().get());
    }

    private static String numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "line " + i + "\n")
                .collect(Collectors.joining());
    }

    private void settle() {
        window.advanceTimeBy(10, TimeUnit.MILLISECONDS);
    }
}
