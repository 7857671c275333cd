package farmhand.farm.frames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes runs in which each frame stands once: the first mention wins, and left-out frames are gone.
 */
final class RunsOnce {
    private RunsOnce() {}

    static List<FrameRun> of(List<FrameRun> wanted, List<FrameRun> left) {
        if (left.isEmpty() && apart(wanted)) {
            return wanted;
        }
        if (wanted.stream().mapToLong(FrameRun::count).sum() > 2L * FrameRange.MOST_FRAMES) {
            throw FrameRange.tooMany();
        }
        List<FrameRun> once = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (FrameRun run : wanted) {
            long[] frames = new long[(int) run.count()];
            int kept = 0;
            for (long i = 0; i < run.count(); i++) {
                long frame = run.frame(i);
                if (left.stream().noneMatch(out -> out.contains(frame)) && seen.add(frame)) {
                    frames[kept++] = frame;
                }
            }
            addRuns(Arrays.copyOf(frames, kept), once);
        }
        return once;
    }

    private static boolean apart(List<FrameRun> runs) {
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
