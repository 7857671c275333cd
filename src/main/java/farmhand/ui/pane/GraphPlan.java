package farmhand.ui.pane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Where the boxes of a graph lie, level below level, and by which ways lines go between them:
 * through gaps, never through a box.
 *
 * @param levels the boxes, as they were given
 * @param lines how they stand side by side, from the top
 * @param scale of everything
 * @param height of all of it
 */
record GraphPlan(List<List<Box>> levels, List<Line> lines, double scale, double height) {
    private static final double GAP = 14;
    private static final double DOWN = 62;
    private static final double HIGH = 30;
    private static final double MOST = 200;
    private static final double LEAST = 84;

    /** A box; {@code line} counts from the top. */
    record Box(int line, double x, double y, double width, double height) {
        double middle() {
            return x + width / 2;
        }

        double bottom() {
            return y + height;
        }
    }

    /** Boxes side by side, and the middles of what is free beside them. */
    record Line(double top, List<Double> gaps) {}

    /** A place on a way. */
    record Spot(double x, double y) {}

    /**
     * In that much room.
     *
     * @param wanted how wide each box of each level would be, to have its words in full
     */
    static GraphPlan of(List<List<Double>> wanted, double room, double scale) {
        List<List<Box>> levels = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        double gap = GAP * scale;
        double high = HIGH * scale;
        double y = gap;
        for (List<Double> level : wanted) {
            double widest = level.isEmpty() ? 0 : Collections.max(level);
            double least = Math.clamp(widest, LEAST * scale, MOST * scale);
            int most = Math.max(1, (int) ((room - gap) / (least + gap)));
            List<Box> boxes = new ArrayList<>();
            for (int from = 0; from < level.size(); from += most) {
                int count = Math.min(most, level.size() - from);
                double width =
                        Math.min(
                                Math.max(widest, MOST * scale), (room - gap * (count + 1)) / count);
                double x = (room - count * (width + gap) + gap) / 2;
                List<Double> gaps = new ArrayList<>(List.of(x - gap / 2));
                for (int i = 0; i < count; i++) {
                    boxes.add(new Box(lines.size(), x, y, width, high));
                    x += width + gap;
                    gaps.add(x - gap / 2);
                }
                lines.add(new Line(y, gaps));
                y += high + gap;
            }
            levels.add(boxes);
            y += DOWN * scale - gap;
        }
        return new GraphPlan(levels, lines, scale, y);
    }

    /** From below the one to above the other; between two spots of the same x it is straight. */
    List<Spot> way(Box from, Box to) {
        List<Spot> way = new ArrayList<>(List.of(new Spot(from.middle(), from.bottom())));
        for (int i = from.line() + 1; i < to.line(); i++) {
            Line line = lines.get(i);
            double share = (line.top() - from.y()) / (to.y() - from.y());
            double straight = from.middle() + share * (to.middle() - from.middle());
            double x =
                    line.gaps().stream()
                            .min(Comparator.comparingDouble(at -> Math.abs(at - straight)))
                            .orElse(straight);
            way.add(new Spot(x, line.top()));
            way.add(new Spot(x, line.top() + HIGH * scale));
        }
        way.add(new Spot(to.middle(), to.y()));
        return way;
    }
}
