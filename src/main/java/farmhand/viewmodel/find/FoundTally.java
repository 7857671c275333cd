package farmhand.viewmodel.find;

import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many jobs are in which view, kept by what the touched ones were and are, so that idle jobs
 * cost nothing. Used on the window's thread only.
 */
final class FoundTally {
    /**
     * What a job adds.
     *
     * @param views that it is in, whatever is looked for
     * @param inView whether it is in the chosen view and the query holds for it
     * @param mark its state
     * @param shown whether it is to be in the table
     */
    record Share(Set<JobsView> views, boolean inView, Mark mark, boolean shown) {}

    private final Map<JobRow, Share> shares = new HashMap<>();
    private final Map<JobsView, Integer> byView = new EnumMap<>(JobsView.class);
    private final Map<Mark, Integer> byMark = new EnumMap<>(Mark.class);
    private int inView;

    /** Counts the job as it is now; whether it comes into the table or leaves it by that. */
    boolean count(JobRow job, Share now) {
        Share before = shares.put(job, now);
        if (now.equals(before)) {
            return false;
        }
        if (before != null) {
            add(before, -1);
        }
        add(now, 1);
        return before != null && before.shown() != now.shown();
    }

    /** What was counted of it; empty if it was not yet. */
    Optional<Share> share(JobRow job) {
        return Optional.ofNullable(shares.get(job));
    }

    /** The job is gone. */
    void forget(JobRow job) {
        Share gone = shares.remove(job);
        if (gone != null) {
            add(gone, -1);
        }
    }

    /** How many there are, of which so many are in the table. */
    Found found(int table) {
        return new Found(shares.size(), byView, inView, byMark, table);
    }

    private void add(Share share, int one) {
        share.views().forEach(view -> byView.merge(view, one, FoundTally::sum));
        if (share.inView()) {
            inView += one;
            byMark.merge(share.mark(), one, FoundTally::sum);
        }
    }

    private static @Nullable Integer sum(int before, int one) {
        return before + one == 0 ? null : before + one;
    }
}
