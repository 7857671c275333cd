package farmhand.farm.frames;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the runs that lie where frames are looked for, without looking at all of them.
 *
 * @param runs in any order
 * @param byFirst numbers of the runs, ascending by first frame
 * @param reach the highest frame of the first {@code i + 1} runs of {@code byFirst}
 */
record RunIndex(List<FrameRun> runs, List<Integer> byFirst, List<Long> reach) {
    static RunIndex of(List<FrameRun> runs) {
        List<Integer> byFirst =
                IntStream.range(0, runs.size())
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> runs.get(i).first()))
                        .toList();
        long[] reach = byFirst.stream().mapToLong(i -> runs.get(i).last()).toArray();
        Arrays.parallelPrefix(reach, Math::max);
        return new RunIndex(runs, byFirst, Arrays.stream(reach).boxed().toList());
    }

    /** Numbers of the runs that begin or end or pass between the two, ascending. */
    int[] meeting(long low, long high) {
        int end = beginningUpTo(high);
        int start = end;
        while (start > 0 && reach.get(start - 1) >= low) {
            start--;
        }
        return byFirst.subList(start, end).stream()
                .filter(i -> runs.get(i).last() >= low)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** How many runs begin at {@code frame} or before. */
    private int beginningUpTo(long frame) {
        int from = 0;
        int to = byFirst.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (runs.get(byFirst.get(middle)).first() <= frame) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
