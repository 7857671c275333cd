package farmhand.ui.pane;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.ui.pane.GraphPlan.Box;
import farmhand.ui.pane.GraphPlan.Spot;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

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
            List<Spot> way = plan.way(from, last);
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
