package farmhand.farm.frames;

import java.util.stream.LongStream;

/**
 * Frames at equal distances.
 *
 * @param first the first frame; may be negative
 * @param last the last frame, exactly on the grid of {@code step} from {@code first}; not below it
 * @param step distance of two frames, 1 or more; 1 when there is a single frame
 */
public record FrameRun(long first, long last, long step) {
    public FrameRun {
        if (step < 1
                || last < first
                || (last - first) % step != 0
                || (first == last && step != 1)) {
            throw new IllegalArgumentException("run " + first + ".." + last + " by " + step);
        }
    }

    /** The run from {@code first} towards {@code last}, whose end is rounded down onto the grid. */
    public static FrameRun of(long first, long last, long step) {
        long end = first + (last - first) / step * step;
        return new FrameRun(first, end, end == first ? 1 : step);
    }

    /** How many frames it holds. */
    public long count() {
        return (last - first) / step + 1;
    }

    /** The frame with that number in the run, from 0. */
    public long frame(long index) {
        return first + index * step;
    }

    /** All frames, ascending. */
    public LongStream frames() {
        return LongStream.range(0, count()).map(this::frame);
    }

    /** Whether the frame is one of the run's. */
    public boolean contains(long frame) {
        return frame >= first && frame <= last && (frame - first) % step == 0;
    }

    @Override
    public String toString() {
        if (first == last) {
            return Long.toString(first);
        }
        return first + "-" + last + (step == 1 ? "" : "x" + step);
    }
}
