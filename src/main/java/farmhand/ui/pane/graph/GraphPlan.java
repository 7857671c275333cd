package farmhand.ui.pane.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the boxes of a graph lie, level below level. A level that takes several lines leaves more
 * room between its boxes, since others' ways go there.
 *
 * @param levels the boxes, as they were given
 * @param lines how they stand side by side, from the top
 * @param height of all of it
 */
record GraphPlan(List<List<Box>> levels, List<Line> lines, double height) {
    private static final double GAP = 14;
    private static final double WIDE_GAP = 24;
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

    /** Boxes side by side, and the middles of what is free beside them, each so wide. */
    record Line(double top, double bottom, List<Double> gaps, double gap) {}

    /**
     * In that much room.
     *
     * @param wanted how wide each box of each level would be, to have its words in full
     */
    static GraphPlan of(List<List<Double>> wanted, double room, double scale) {
        List<List<Box>> levels = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        double high = HIGH * scale;
        double y = GAP * scale;
        for (List<Double> level : wanted) {
            double widest = level.isEmpty() ? 0 : Collections.max(level);
            double least = Math.clamp(widest, LEAST * scale, MOST * scale);
            boolean several = level.size() > most(room, least, GAP * scale);
            double gap = (several ? WIDE_GAP : GAP) * scale;
            int most = most(room, least, gap);
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
                lines.add(new Line(y, y + high, gaps, gap));
                y += high + gap;
            }
            levels.add(boxes);
            y += DOWN * scale - gap;
        }
        return new GraphPlan(levels, lines, y);
    }

    private static int most(double room, double least, double gap) {
        return Math.max(1, (int) ((room - gap) / (least + gap)));
    }
}
