package farmhand.ui.strip;

import farmhand.farm.address.IndexRun;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Strip;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Folds tasks into pixels. Costs the number of runs and pixels, not of tasks. */
final class StripFold {
    private static final int GAP = 4;
    private static final int LEAST = 26;

    private StripFold() {}

    /**
     * Where a segment lies.
     *
     * @param x its first pixel
     * @param width in pixels
     */
    record Place(int x, int width) {}

    /** Equal pixels side by side. */
    record Bar(Mark mark, int x, int width) {}

    /** Segments side by side, as wide as their share of the tasks, none too small to see. */
    static List<Place> places(List<Strip.Segment> segments, int width) {
        boolean narrow = segments.size() * (LEAST + GAP) > width;
        int gap = narrow ? Math.min(1, Math.max(0, width / segments.size() - 1)) : GAP;
        int least = narrow ? 1 : LEAST;
        int free = width - gap * (segments.size() - 1) - least * segments.size();
        long all = segments.stream().mapToLong(Strip.Segment::count).sum();
        List<Place> places = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < segments.size(); i++) {
            int count = segments.get(i).count();
            int from = all == 0 ? 0 : Math.toIntExact(before * Math.max(0, free) / all);
            before += count;
            int to = all == 0 ? 0 : Math.toIntExact(before * Math.max(0, free) / all);
            places.add(new Place(from + i * (least + gap), to - from + least));
        }
        return places;
    }

    /** The tasks under pixel {@code x}, counted within one segment. */
    static IndexRun tasksAt(Strip.Segment segment, int width, int x) {
        long count = segment.count();
        if (count <= width) {
            int task = Math.toIntExact(((x + 1) * count - 1) / width);
            return new IndexRun(task, task);
        }
        int first = Math.toIntExact(x * count / width);
        int last = Math.toIntExact(Math.ceilDiv((x + 1) * count, width)) - 1;
        return new IndexRun(first, last);
    }

    /** Bars of one segment in {@code width} pixels, from the left; the worst mark wins a pixel. */
    static List<Bar> bars(Strip.Segment segment, int width) {
        @Nullable Mark[] pixels = new Mark[width];
        int count = segment.count();
        long at = 0;
        for (Strip.Run run : segment.runs()) {
            long end = at + run.length();
            int from = (int) (at * width / count);
            int to = (int) (count > width ? Math.ceilDiv(end * width, count) : end * width / count);
            for (int x = from; x < Math.min(to, width); x++) {
                pixels[x] = worst(pixels[x], run.mark());
            }
            at = end;
        }
        List<Bar> bars = new ArrayList<>();
        for (int x = 0; x < width; x++) {
            Mark mark = pixels[x];
            if (mark == null) {
                continue;
            }
            boolean more = !bars.isEmpty() && bars.getLast().mark() == mark;
            Bar bar = more ? bars.removeLast() : new Bar(mark, x, 0);
            bars.add(new Bar(mark, bar.x(), x + 1 - bar.x()));
        }
        return bars;
    }

    private static Mark worst(@Nullable Mark one, Mark other) {
        return one == null || badness(other) > badness(one) ? other : one;
    }

    private static int badness(Mark mark) {
        return switch (mark) {
            case FAILED -> 6;
            case RUNNING -> 5;
            case PAUSED -> 4;
            case READY -> 3;
            case WAITING -> 2;
            case EXCLUDED -> 1;
            case DONE -> 0;
            case DELETED -> -1;
        };
    }
}
