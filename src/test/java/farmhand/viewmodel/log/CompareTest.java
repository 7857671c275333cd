package farmhand.viewmodel.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.AttemptAddress;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.log.ComparedLine.Side;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class CompareTest {
    private static final AttemptAddress EARLIER = AttemptAddress.parse("2/0/7/1");
    private static final AttemptAddress LATER = AttemptAddress.parse("2/0/7/2");

    private final FakeFarm farm = new FakeFarm();
    private final TestScheduler window = new TestScheduler();
    private final CompareViewModel comparison =
            new CompareViewModel(new Asker(farm, window), window);

    @Test
    void linesThatDifferInNumbersAloneAreTheSame() {
        farm.write("2/0/7/1", "Sample 1, 0:04\nError: no texture\n");
        farm.write("2/0/7/2", "Sample 1, 0:05\nSaved\n");

        compare(LATER, EARLIER);

        assertEquals(
                List.of(
                        new ComparedLine(Side.BOTH, "Sample 1, 0:05"),
                        new ComparedLine(Side.EARLIER, "Error: no texture"),
                        new ComparedLine(Side.LATER, "Saved")),
                comparison.lines());
        assertEquals("Attempts 1 and 2: 2 lines differ but for numbers", comparison.said().get());
    }

    @Test
    void whatIsInBothIsLeftOutButForAFewLinesAround() {
        String same = lines("line", 100);
        farm.write("2/0/7/1", same + "a\n" + same);
        farm.write("2/0/7/2", same + "b\n" + same);

        compare(EARLIER, LATER);

        assertEquals(
                List.of(
                        Side.LEFT_OUT,
                        Side.BOTH,
                        Side.BOTH,
                        Side.BOTH,
                        Side.EARLIER,
                        Side.LATER,
                        Side.BOTH,
                        Side.BOTH,
                        Side.BOTH,
                        Side.LEFT_OUT),
                comparison.lines().stream().map(ComparedLine::side).toList());
        assertEquals("97 lines that are in both", comparison.lines().getFirst().text());
    }

    @Test
    void ofLargeLogsTheLastPartIsComparedAndThatIsSaid() {
        farm.write("2/0/7/1", lines("an ordinary line of a renderer that says much", 60_000));
        farm.write("2/0/7/2", "short\n");

        compare(EARLIER, LATER);

        assertTrue(comparison.said().get().startsWith("The last 2 MB of attempts 1 and 2"));
    }

    @Test
    void aLogThatCannotBeReadIsSaid() {
        farm.write("2/0/7/1", "one\n");

        compare(EARLIER, LATER);
        assertTrue(comparison.said().get().startsWith("The logs cannot be read"));

        comparison.leave();
        assertFalse(comparison.shown().get());
    }

    private void compare(AttemptAddress one, AttemptAddress other) {
        comparison.compare(one, other);
        window.advanceTimeBy(1, TimeUnit.SECONDS);
    }

    private static String lines(String text, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> text + " " + (char) ('a' + i % 26) + "\n")
                .collect(Collectors.joining());
    }
}
