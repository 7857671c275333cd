package farmhand.farm.frames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Makes runs in which each frame stands once: the first mention wins, and left-out frames are gone.
 * Ranges of users may overlap as they like, so frames are looked up in sorted arrays, and their sum
 * is bounded.
 */
final class RunsOnce {
    private static final long MOST = 2L * FrameRange.MOST_FRAMES;

    /** All wanted frames, ascending. */
    private final long[] frames;

    /** Frames that were taken or left out, by their place in {@code frames}. */
    private final BitSet gone = new BitSet();

    private RunsOnce(List<FrameRun> wanted) {
        frames = wanted.stream().flatMapToLong(FrameRun::frames).sorted().distinct().toArray();
    }

    static List<FrameRun> of(List<FrameRun> wanted, List<FrameRun> left) {
        if (left.isEmpty() && areApart(wanted)) {
            return wanted;
        }
        if (count(wanted) > MOST || count(left) > MOST) {
            throw FrameRange.tooMany();
        }
        RunsOnce once = new RunsOnce(wanted);
        left.forEach(once::leave);
        List<FrameRun> runs = new ArrayList<>();
        wanted.forEach(run -> addRuns(once.take(run), runs));
        return runs;
    }

    private void leave(FrameRun run) {
        run.frames().forEach(this::isFirst);
    }

    /** The frames of the run that nobody took before. */
    private long[] take(FrameRun run) {
        return run.frames().filter(this::isFirst).toArray();
    }

    /** Whether the frame is wanted and not gone yet; it is then. */
    private boolean isFirst(long frame) {
        int place = Arrays.binarySearch(frames, frame);
        if (place < 0 || gone.get(place)) {
            return false;
        }
        gone.set(place);
        return true;
    }

    private static long count(List<FrameRun> runs) {
        return runs.stream().mapToLong(FrameRun::count).sum();
    }

    private static boolean areApart(List<FrameRun> runs) {
        List<FrameRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingLong(FrameRun::first));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).first() <= sorted.get(i - 1).last()) {
                return false;
            }
        }
        return true;
    }

    /** Ascending frames as few runs: a run by more than 1 needs three frames to be one. */
    private static void addRuns(long[] frames, List<FrameRun> runs) {
        int at = 0;
        while (at < frames.length) {
            int end = at;
            long step = at + 1 < frames.length ? frames[at + 1] - frames[at] : 1;
            while (end + 1 < frames.length && frames[end + 1] - frames[end] == step) {
                end++;
            }
            if (end - at == 1 && step > 1) {
                end = at;
            }
            runs.add(FrameRun.of(frames[at], frames[end], step));
            at = end + 1;
        }
    }
}
