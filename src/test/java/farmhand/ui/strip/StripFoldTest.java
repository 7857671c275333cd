package farmhand.ui.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.IndexRun;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Strip;

import org.junit.jupiter.api.Test;

import java.util.List;

final class StripFoldTest {
    @Test
    void tasksHaveEqualShares() {
        Strip.Segment segment = segment(run(Mark.DONE, 1), run(Mark.READY, 3));

        assertEquals(
                List.of(new StripFold.Bar(Mark.DONE, 0, 25), new StripFold.Bar(Mark.READY, 25, 75)),
                StripFold.bars(segment, 100));
    }

    @Test
    void theWorstOfManyTasksWinsTheirPixel() {
        Strip.Segment segment =
                segment(run(Mark.DONE, 5_000), run(Mark.FAILED, 1), run(Mark.DONE, 4_999));

        List<StripFold.Bar> bars = StripFold.bars(segment, 100);

        assertEquals(
                List.of(
                        new StripFold.Bar(Mark.DONE, 0, 50),
                        new StripFold.Bar(Mark.FAILED, 50, 1),
                        new StripFold.Bar(Mark.DONE, 51, 49)),
                bars);
    }

    @Test
    void everyPixelIsCovered() {
        for (int count = 1; count < 400; count++) {
            int width =
                    StripFold.bars(segment(run(Mark.READY, count)), 137).stream()
                            .mapToInt(StripFold.Bar::width)
                            .sum();

            assertEquals(137, width, count + " tasks");
        }
    }

    @Test
    void aPixelStandsForTheTasksThatAreDrawnThere() {
        for (int count = 1; count < 900; count += 7) {
            Strip.Segment plain = segment(run(Mark.READY, count));
            for (int x = 0; x < 137; x++) {
                IndexRun tasks = StripFold.tasksAt(plain, 137, x);
                Strip.Segment one =
                        new Strip.Builder()
                                .add(Mark.DONE, tasks.first())
                                .add(Mark.FAILED, 1)
                                .add(Mark.DONE, count - tasks.first() - 1)
                                .build();
                int pixel = x;

                assertTrue(
                        StripFold.bars(one, 137).stream()
                                .filter(bar -> bar.mark() == Mark.FAILED)
                                .anyMatch(bar -> bar.x() <= pixel && pixel < bar.x() + bar.width()),
                        count + " tasks, pixel " + x + ": " + tasks);
            }
        }
    }

    @Test
    void smallBlocksCanBeSeenBesideLargeOnes() {
        List<StripFold.Place> places =
                StripFold.places(
                        List.of(segment(run(Mark.DONE, 10_000)), segment(run(Mark.READY, 1))), 272);

        assertEquals(new StripFold.Place(0, 241), places.getFirst());
        assertEquals(new StripFold.Place(245, 27), places.getLast());
    }

    @Test
    void manyBlocksStayWithinTheStrip() {
        List<Strip.Segment> many = java.util.Collections.nCopies(200, segment(run(Mark.READY, 3)));

        StripFold.Place last = StripFold.places(many, 272).getLast();

        assertTrue(last.x() + last.width() <= 272, last.toString());
    }

    private static Strip.Segment segment(Strip.Run... runs) {
        return new Strip.Segment(List.of(runs));
    }

    private static Strip.Run run(Mark mark, int length) {
        return new Strip.Run(mark, length);
    }
}
