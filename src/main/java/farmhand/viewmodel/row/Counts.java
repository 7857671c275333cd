package farmhand.viewmodel.row;

import java.util.Map;

/**
 * How many of everything.
 *
 * @param jobs all jobs
 * @param byMark jobs by what they show; all marks are there
 * @param running tasks that a process has
 * @param ready tasks that could start now
 * @param failed tasks that failed
 * @param paused tasks that are left to do of paused jobs
 */
public record Counts(
        int jobs, Map<Mark, Integer> byMark, int running, int ready, int failed, int paused) {
    /** Of an empty farm. */
    public static final Counts NONE = new Counts(0, Map.of(), 0, 0, 0, 0);

    public Counts {
        byMark = Map.copyOf(byMark);
    }

    /** Jobs that show that mark. */
    public int of(Mark mark) {
        return byMark.getOrDefault(mark, 0);
    }
}
