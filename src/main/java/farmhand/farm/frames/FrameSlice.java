package farmhand.farm.frames;

/**
 * The frames of one task.
 *
 * @param start its first frame
 * @param end its last frame, on the grid of {@code step}
 * @param step distance of two frames; 1 when there is a single frame
 */
public record FrameSlice(long start, long end, long step) {
    /** How many frames it holds. */
    public long count() {
        return (end - start) / step + 1;
    }

    /** {@code 1} or {@code 1-3} or {@code 1-19x2}. */
    @Override
    public String toString() {
        return new FrameRun(start, end, step).toString();
    }
}
