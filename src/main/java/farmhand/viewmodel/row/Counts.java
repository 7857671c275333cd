package farmhand.viewmodel.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many of everything.
 *
 * @param jobs all jobs
 * @param byMark jobs by what they show; all marks are there
 * @param running tasks that a process has
 * @param ready tasks that could start now
 * @param failed tasks that failed
 */
public record Counts(int jobs, Map<Mark, Integer> byMark, int running, int ready, int failed) {
    /** Of an empty farm. */
    public static final Counts NONE = of(List.of());

    public Counts {
        byMark = Map.copyOf(byMark);
    }

    /** Jobs that show that mark. */
    public int of(Mark mark) {
        return byMark.getOrDefault(mark, 0);
    }

    static Counts of(List<JobRow> rows) {
        Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        int running = 0;
        int ready = 0;
        int failed = 0;
        for (JobRow row : rows) {
            marks.merge(row.facts().get().mark(), 1, Integer::sum);
            running += row.view().totals().active();
            ready += row.facts().get().mark() == Mark.WAITING ? 0 : row.view().ready();
            failed += row.view().totals().failed();
        }
        return new Counts(rows.size(), marks, running, ready, failed);
    }
}
