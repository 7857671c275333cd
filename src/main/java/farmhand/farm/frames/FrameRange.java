package farmhand.farm.frames;

import farmhand.farm.refusal.Refused;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Frames as people write them: {@code 1-10,15,20-40x2,!33}. Each frame stands once; the first
 * mention wins, so the order of the text is the order of the frames.
 *
 * @param runs in the order of the text, disjoint; never empty
 */
public record FrameRange(List<FrameRun> runs) {
    /** The most frames a range may hold. */
    public static final int MOST_FRAMES = 1_000_000;

    /** The most runs a range may fall into. */
    public static final int MOST_RUNS = 10_000;

    public FrameRange {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw Refused.of(
                    "bad_frames", "The range holds no frame.", "Write frames such as 1-100.");
        }
        if (runs.size() > MOST_RUNS) {
            throw Refused.of(
                    "bad_frames",
                    "The range falls into "
                            + runs.size()
                            + " parts; "
                            + MOST_RUNS
                            + " are the most.",
                    "Split the range over several blocks.");
        }
        long count = 0;
        for (FrameRun run : runs) {
            count += Math.min(run.count(), MOST_FRAMES + 1L);
        }
        if (count > MOST_FRAMES) {
            throw tooMany();
        }
    }

    /** One run; {@code step} 1 or more, {@code last} not below {@code first}. */
    public static FrameRange of(long first, long last, long step) {
        return new FrameRange(List.of(FrameRun.of(first, last, step)));
    }

    /**
     * Reads a range, or throws {@link Refused} with code {@code bad_frames} that names the part it
     * could not read.
     */
    public static FrameRange parse(String text) {
        return FrameRangeReader.read(text);
    }

    /** How many frames it holds, 1 to {@link #MOST_FRAMES}. */
    public int count() {
        return (int) runs.stream().mapToLong(FrameRun::count).sum();
    }

    /** All frames in their order. */
    public LongStream frames() {
        return runs.stream().flatMapToLong(FrameRun::frames);
    }

    /** The lowest frame. */
    public long lowest() {
        return runs.stream().mapToLong(FrameRun::first).min().orElseThrow();
    }

    /** The highest frame. */
    public long highest() {
        return runs.stream().mapToLong(FrameRun::last).max().orElseThrow();
    }

    static Refused tooMany() {
        return Refused.of(
                "too_many_frames",
                "The range holds more than " + MOST_FRAMES + " frames.",
                "Submit at most 1,000,000 frames in one block; split the range over several"
                        + " blocks.");
    }

    @Override
    public String toString() {
        return runs.stream().map(FrameRun::toString).collect(Collectors.joining(","));
    }
}
