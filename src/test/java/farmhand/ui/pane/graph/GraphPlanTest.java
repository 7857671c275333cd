package farmhand.ui.pane.graph;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.ui.pane.graph.GraphPlan.Box;
import farmhand.ui.pane.graph.GraphWays.Link;
import farmhand.ui.pane.graph.GraphWays.Spot;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Where boxes and lines of a graph lie, without a window. */
final class GraphPlanTest {
    private static final double ROOM = 360;

    @Test
    void boxesAreAsWideAsTheirWordsBeforeMoreStandSideBySide() {
        GraphPlan plan = plan();

        assertTrue(boxes(plan).stream().limit(9).allMatch(box -> box.width() >= 150));
        assertTrue(boxes(plan).stream().allMatch(box -> box.x() >= 0));
        assertTrue(boxes(plan).stream().allMatch(box -> box.x() + box.width() <= ROOM));
    }

    @Test
    void noLineGoesThroughABox() {
        GraphPlan plan = plan();
        Box last = plan.levels().getLast().getFirst();

        for (Box from : plan.levels().getFirst()) {
            List<Spot> way = GraphWays.of(plan, List.of(new Link(from, last))).getFirst();
            for (int i = 1; i < way.size(); i++) {
                Spot a = way.get(i - 1);
                Spot b = way.get(i);
                for (Box box : boxes(plan)) {
                    boolean beside = b.y() <= box.y() || a.y() >= box.bottom();
                    boolean straight = a.x() == b.x() && !isOver(a.x(), box);
                    assertFalse(!beside && !straight, () -> way + " through " + box);
                }
            }
        }
    }

    @Test
    void eachOfManyLinesHasAPlaceOfItsOwnSoThatItCanBeFollowed() {
        GraphPlan plan =
                GraphPlan.of(
                        List.of(List.of(90.0), Collections.nCopies(12, 120.0), List.of(90.0)),
                        ROOM,
                        1);
        List<Link> links =
                plan.levels().get(1).stream()
                        .flatMap(
                                box ->
                                        Stream.of(
                                                new Link(plan.levels().getFirst().getFirst(), box),
                                                new Link(box, plan.levels().getLast().getFirst())))
                        .toList();

        List<Spot> spots = GraphWays.of(plan, links).stream().flatMap(List::stream).toList();

        for (int i = 0; i < spots.size(); i++) {
            for (int j = 0; j < i; j++) {
                Spot a = spots.get(i);
                Spot b = spots.get(j);
                assertTrue(a.y() != b.y() || Math.abs(a.x() - b.x()) >= 2, () -> a + " on " + b);
            }
        }
    }

    private static boolean isOver(double x, Box box) {
        return x >= box.x() && x <= box.x() + box.width();
    }

    private static List<Box> boxes(GraphPlan plan) {
        return plan.levels().stream().flatMap(List::stream).toList();
    }

    /** Nine side by side, one that waits for them, and one that waits for that. */
    private static GraphPlan plan() {
        return GraphPlan.of(
                List.of(Collections.nCopies(9, 150.0), List.of(60.0), List.of(60.0)), ROOM, 1);
    }
}
