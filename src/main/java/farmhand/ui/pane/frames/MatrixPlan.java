package farmhand.ui.pane.frames;

import farmhand.viewmodel.row.BlockRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the cells of a matrix lie: blocks below each other, each a line of words and rows of cells.
 *
 * @param parts one for each block, from the top
 * @param width of all
 * @param height of all
 * @param scale 1 = as large as usual
 */
record MatrixPlan(List<Part> parts, double width, double height, double scale) {
    private static final int ROW = 22;
    private static final int HEAD = 24;
    private static final int GAP = 14;
    private static final int WIDE = 640;
    private static final int LETTER = 6;
    private static final int BESIDE = 6;

    /** Cells in a row, so that one counts them at a glance. */
    private static final int[] COLUMNS = {25, 20, 10, 5};

    private static final int MOST_NARROW = 10;

    /** The cells of one block begin at {@code y}, below its words; so many stand in a row. */
    record Part(BlockRow block, double y, int count, int columns) {
        int rows() {
            return Math.ceilDiv(count, columns);
        }
    }

    /** A cell of a block. */
    record Cell(Part part, int index) {}

    static MatrixPlan of(List<BlockRow> blocks, double width, double scale) {
        List<Part> parts = new ArrayList<>();
        double y = 0;
        for (BlockRow block : blocks) {
            int columns = columns(block, width / scale);
            Part part = new Part(block, y + HEAD * scale, block.size(), columns);
            parts.add(part);
            y += (HEAD + part.rows() * (double) ROW + GAP) * scale;
        }
        return new MatrixPlan(parts, width, y, scale);
    }

    /** Cells of tasks with several frames are wider, so that these can be read. */
    private static int columns(BlockRow block, double width) {
        int letters = letters(block);
        for (int columns : COLUMNS) {
            boolean usual = width >= WIDE || columns <= MOST_NARROW;
            if (usual && letters * LETTER + BESIDE <= width / columns) {
                return columns;
            }
        }
        return COLUMNS[COLUMNS.length - 1];
    }

    /** Numbers grow; and the last task may have a single frame that is left. */
    private static int letters(BlockRow block) {
        int last = block.size() - 1;
        return IntStream.of(0, last - 1, last)
                .filter(task -> task >= 0 && task <= last)
                .map(task -> block.task(task).name().length())
                .max()
                .orElse(0);
    }

    /** Height of a row of cells with its gap. */
    double row() {
        return ROW * scale;
    }

    /** Height of the line of words above a block. */
    double head() {
        return HEAD * scale;
    }

    /** Width of a cell with its gap. */
    double cell(Part part) {
        return width / part.columns();
    }

    double x(Part part, int index) {
        return index % part.columns() * cell(part);
    }

    double y(Part part, int index) {
        int row = index / part.columns();
        return part.y() + row * row();
    }

    /** What lies there. */
    Optional<Cell> at(double x, double y) {
        for (Part part : parts) {
            if (y >= part.y()) {
                int row = (int) ((y - part.y()) / row());
                int last = part.columns() - 1;
                int index = row * part.columns() + Math.clamp((long) (x / cell(part)), 0, last);
                if (x >= 0 && index < part.count() && row < part.rows()) {
                    return Optional.of(new Cell(part, index));
                }
            }
        }
        return Optional.empty();
    }

    /** What the line of words there is of. */
    Optional<Part> head(double y) {
        return parts.stream().filter(part -> y >= part.y() - head() && y < part.y()).findFirst();
    }

    /** The cells of that block. */
    Optional<Part> part(BlockRow block) {
        return parts.stream().filter(part -> part.block().equals(block)).findFirst();
    }
}
