package farmhand.viewmodel.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.view.Update;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class LogViewModelTest {
    private static final AttemptAddress ATTEMPT = AttemptAddress.parse("2/0/7/1");

    private final LogViewModel log = new LogViewModel();

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
    void aCarriageReturnBeginsTheLineAnew() {
        tell(0, "10 %\r20 %\r\ndone");

        assertEquals(List.of("20 %", "done"), texts());
    }

    @Test
    void aPieceFromElsewhereBeginsAnew() {
        tell(0, "one\n");
        tell(900, "nine\n");

        assertEquals(List.of("… earlier lines are left out", "nine"), texts());
    }

    @Test
    void bytesThatAreNoTextDoNotBreakTheOrder() {
        tell(0, "a\uFFFD\n");
        tell(3, "b\n");

        assertEquals(List.of("a\uFFFD", "b"), texts());
    }

    @Test
    void oldLinesAreLetGo() {
        tell(0, "line\n".repeat(6_000));

        assertEquals(5_000, log.lines().size());
        assertEquals("… earlier lines are left out", log.lines().getFirst().text());
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

    private void tell(long offset, String text) {
        log.apply(new Update.LogText(ATTEMPT, offset, text, false));
    }

    private List<String> texts() {
        return log.lines().stream().map(LogLine::text).toList();
    }
}
