package farmhand.ui.pane;

import farmhand.viewmodel.row.BlockRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the cells of a matrix lie: blocks below each other, each a line of words and rows of cells.
 *
 * @param parts one for each block, from the top
 * @param columns cells in a row
 * @param cell width of a cell with its gap
 * @param height of all
 * @param scale 1 = as large as usual
 */
record MatrixPlan(List<Part> parts, int columns, double cell, double height, double scale) {
    private static final int ROW = 22;
    private static final int HEAD = 24;
    private static final int GAP = 14;
    private static final int WIDE = 640;

    /** The cells of one block begin at {@code y}, below its words. */
    record Part(BlockRow block, double y, int count) {}

    /** A cell of a block. */
    record Cell(Part part, int index) {}

    static MatrixPlan of(List<BlockRow> blocks, double width, double scale) {
        int columns = width >= WIDE * scale ? 25 : 10;
        List<Part> parts = new ArrayList<>();
        double y = 0;
        for (BlockRow block : blocks) {
            parts.add(new Part(block, y + HEAD * scale, block.size()));
            y += (HEAD + Math.ceilDiv(block.size(), columns) * (double) ROW + GAP) * scale;
        }
        return new MatrixPlan(parts, columns, width / columns, y, scale);
    }

    /** Height of a row of cells with its gap. */
    double row() {
        return ROW * scale;
    }

    /** Height of the line of words above a block. */
    double head() {
        return HEAD * scale;
    }

    double x(int index) {
        return index % columns * cell;
    }

    double y(Part part, int index) {
        int row = index / columns;
        return part.y() + row * row();
    }

    /** What lies there. */
    Optional<Cell> at(double x, double y) {
        for (Part part : parts) {
            if (y >= part.y()) {
                int row = (int) ((y - part.y()) / row());
                int index = row * columns + Math.clamp((long) (x / cell), 0, columns - 1);
                if (x >= 0 && index < part.count() && row < Math.ceilDiv(part.count(), columns)) {
                    return Optional.of(new Cell(part, index));
                }
            }
        }
        return Optional.empty();
    }
}
