package farmhand.viewmodel.find;

import farmhand.viewmodel.row.Mark;

import java.util.Map;

/**
 * How many jobs there are to choose from.
 *
 * @param farm all jobs
 * @param byView all jobs by view; a view without jobs may be missing
 * @param inView jobs in the chosen view that the query holds for
 * @param byMark the same by mark; a mark without jobs may be missing
 * @param shown jobs in the table
 */
public record Found(
        int farm, Map<JobsView, Integer> byView, int inView, Map<Mark, Integer> byMark, int shown) {
    static final Found NONE = new Found(0, Map.of(), 0, Map.of(), 0);

    public Found {
        byView = Map.copyOf(byView);
        byMark = Map.copyOf(byMark);
    }

    /** Jobs of the whole farm in that view. */
    public int of(JobsView view) {
        return byView.getOrDefault(view, 0);
    }

    /** Jobs with that mark that are in the chosen view. */
    public int of(Mark mark) {
        return byMark.getOrDefault(mark, 0);
    }
}
