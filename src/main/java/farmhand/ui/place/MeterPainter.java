package farmhand.ui.place;

import farmhand.ui.strip.Palette;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.worker.WorkerState;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;

import java.util.Collections;
import java.util.List;

/**
 * Draws a cell for each machine, ten a row, told apart by shape as by colour; twenty a row where
 * they are many, and one bar of shares where they are too many for cells.
 */
final class MeterPainter {
    /** How wide all of it is. */
    static final int WIDTH = 147;

    private static final int MOST_LARGE = 60;
    private static final int MOST_SMALL = 240;
    private static final int BAR = 10;

    private static final Grid LARGE = new Grid(10, 12, 10, 3);
    private static final Grid SMALL = new Grid(21, 5, 4, 2);

    private final Palette palette;

    /** So many cells a row, each so wide and high, and so far apart. */
    private record Grid(int each, int width, int height, int gap) {
        int height(int count) {
            return Math.ceilDiv(count, each) * (height + gap) - gap;
        }
    }

    MeterPainter(Palette palette) {
        this.palette = palette;
    }

    /** How high the cells of so many machines are. */
    static int height(int count) {
        return count == 0 ? 0 : count > MOST_SMALL ? BAR : grid(count).height(count);
    }

    private static Grid grid(int count) {
        return count > MOST_LARGE ? SMALL : LARGE;
    }

    void paint(GraphicsContext on, List<WorkerState> states) {
        on.clearRect(0, 0, WIDTH, height(states.size()));
        if (states.size() > MOST_SMALL) {
            bar(on, states);
            return;
        }
        Grid grid = grid(states.size());
        for (int i = 0; i < states.size(); i++) {
            int x = i % grid.each() * (grid.width() + grid.gap());
            int y = i / grid.each() * (grid.height() + grid.gap());
            cell(on, states.get(i), x, y, grid.width(), grid.height());
        }
    }

    /** How much each has of all; one of thousands is still seen. */
    private void bar(GraphicsContext on, List<WorkerState> states) {
        int x = 0;
        int before = 0;
        for (WorkerState state : WorkerState.values()) {
            int count = Collections.frequency(states, state);
            before += count;
            int end = (int) ((long) before * WIDTH / states.size());
            if (count > 0) {
                int wide = Math.max(2, end - x - 1);
                cell(on, state, x, 0, wide, BAR);
                x += wide + 1;
            }
        }
    }

    private void cell(GraphicsContext on, WorkerState state, int x, int y, int width, int height) {
        on.setFill(ink(state));
        switch (state) {
            case BUSY -> on.fillRect(x, y, width, height);
            case IDLE -> outline(on, x, y, width, height, width);
            case PAUSED -> {
                for (int at = 0; at < width; at += 4) {
                    on.fillRect(x + at, y, Math.min(2, width - at), height);
                }
            }
            case OFFLINE -> outline(on, x, y, width, height, 2);
        }
    }

    /** A frame of one pixel, in dashes of so many with one between. */
    private static void outline(GraphicsContext on, int x, int y, int width, int height, int dash) {
        for (int at = 0; at < width; at += dash + 1) {
            int part = Math.min(dash, width - at);
            on.fillRect(x + at, y, part, 1);
            on.fillRect(x + at, y + height - 1, part, 1);
        }
        for (int at = 0; at < height; at += dash + 1) {
            int part = Math.min(dash, height - at);
            on.fillRect(x, y + at, 1, part);
            on.fillRect(x + width - 1, y + at, 1, part);
        }
    }

    private Paint ink(WorkerState state) {
        return switch (state) {
            case BUSY -> palette.of(Mark.RUNNING);
            case IDLE -> palette.of(Mark.READY);
            case PAUSED -> palette.of(Mark.PAUSED);
            case OFFLINE -> palette.offline();
        };
    }
}
