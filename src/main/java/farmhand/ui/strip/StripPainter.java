package farmhand.ui.strip;

import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Strip;

import javafx.scene.canvas.GraphicsContext;

import java.util.List;

/** Draws strips into a row of 26 pixels; the track lies at 8 to 18. */
public final class StripPainter {
    /** How high a row is, and the canvas with it. */
    public static final int HEIGHT = 26;

    private static final int TOP = 8;
    private static final int BOTTOM = 18;
    private static final int LEAST_CELL = 4;

    private final Palette palette;

    /** A painter in the colours of {@code palette}. */
    public StripPainter(Palette palette) {
        this.palette = palette;
    }

    /** Draws a strip over the whole width; below a line of text if nothing of it ever ran. */
    public void strip(GraphicsContext on, int width, Strip strip) {
        if (strip.count() == 0 || width < 1) {
            return;
        }
        List<StripFold.Place> places = StripFold.places(strip.segments(), width);
        for (int i = 0; i < places.size(); i++) {
            Strip.Segment segment = strip.segments().get(i);
            StripFold.Place place = places.get(i);
            if (strip.isUntouched()) {
                low(on, segment, place);
            } else {
                segment(on, segment, place);
            }
        }
    }

    /** Draws how far a running task is, below its line; hatched where it does not tell. */
    public void meter(GraphicsContext on, int width, int percent) {
        on.setFill(palette.track());
        on.fillRect(0, 19, width, 3);
        on.setFill(palette.of(Mark.RUNNING));
        if (percent == 0) {
            for (int x = 0; x < width; x += 6) {
                on.fillRect(x, 19, Math.min(2, width - x), 3);
            }
            return;
        }
        int done = width * percent / 100;
        on.fillRect(0, 19, done, 3);
    }

    private void low(GraphicsContext on, Strip.Segment segment, StripFold.Place place) {
        for (StripFold.Bar bar : StripFold.bars(segment, place.width())) {
            int top = bar.mark() == Mark.READY ? 19 : 21;
            on.setFill(bar.mark() == Mark.DELETED ? palette.track() : palette.of(bar.mark()));
            on.fillRect(place.x() + bar.x(), top, bar.width(), 23 - top);
        }
        separators(on, segment, place, 19, 23);
    }

    private void segment(GraphicsContext on, Strip.Segment segment, StripFold.Place place) {
        on.setFill(palette.track());
        on.fillRect(place.x(), TOP, place.width(), BOTTOM - TOP);
        List<StripFold.Bar> bars = StripFold.bars(segment, place.width());
        bars.forEach(bar -> bar(on, bar, place.x() + bar.x()));
        separators(on, segment, place, TOP, BOTTOM);
        bars.stream()
                .filter(bar -> bar.mark() == Mark.RUNNING)
                .forEach(bar -> edge(on, place.x() + bar.x() + bar.width() - 1));
        bars.stream()
                .filter(bar -> bar.mark() == Mark.FAILED)
                .forEach(bar -> failed(on, bar, place));
    }

    private void bar(GraphicsContext on, StripFold.Bar bar, int x) {
        on.setFill(palette.of(bar.mark()));
        switch (bar.mark()) {
            case DONE, RUNNING -> on.fillRect(x, TOP, bar.width(), BOTTOM - TOP);
            case READY -> on.fillRect(x, 13, bar.width(), BOTTOM - 13);
            case WAITING -> on.fillRect(x, 16, bar.width(), BOTTOM - 16);
            case PAUSED -> stripes(on, x, bar.width());
            case EXCLUDED -> hatch(on, x, bar.width());
            case FAILED, DELETED -> {}
        }
    }

    private static void stripes(GraphicsContext on, int x, int width) {
        for (int at = Math.ceilDiv(x, 4) * 4; at < x + width; at += 4) {
            on.fillRect(at, TOP, Math.min(2, x + width - at), BOTTOM - TOP);
        }
    }

    private static void hatch(GraphicsContext on, int x, int width) {
        for (int y = TOP; y < BOTTOM; y++) {
            int first = x + Math.floorMod(-(x + y), 5);
            for (int at = first; at < x + width; at += 5) {
                on.fillRect(at, y, Math.min(2, x + width - at), 1);
            }
        }
    }

    private void edge(GraphicsContext on, int x) {
        on.setFill(palette.edge());
        on.fillRect(x, 6, 1, BOTTOM - 6);
    }

    /** At least two pixels wide, with a gap on each side, so that one of thousands is seen. */
    private void failed(GraphicsContext on, StripFold.Bar bar, StripFold.Place place) {
        int wide = Math.min(place.width(), Math.max(2, bar.width()));
        int x = place.x() + Math.min(bar.x(), place.width() - wide);
        on.clearRect(x - 1, TOP - 4, wide + 2, BOTTOM - TOP + 8);
        on.setFill(palette.of(Mark.FAILED));
        on.fillRect(x, 4, wide, 18);
    }

    /** Where there is room, tasks stand apart; stripes and hatches are left whole. */
    private static void separators(
            GraphicsContext on, Strip.Segment segment, StripFold.Place place, int top, int end) {
        int count = segment.count();
        if (place.width() / count < LEAST_CELL) {
            return;
        }
        int at = 0;
        for (Strip.Run run : segment.runs()) {
            boolean whole = run.mark() == Mark.PAUSED || run.mark() == Mark.EXCLUDED;
            for (int i = Math.max(1, at); i < at + run.length() && !whole; i++) {
                int x = place.x() + (int) ((long) i * place.width() / count) - 1;
                on.clearRect(x, top, 1, end - top);
            }
            at += run.length();
        }
    }
}
