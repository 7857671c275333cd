package farmhand.viewmodel.row;

import farmhand.farm.address.JobNumber;
import farmhand.farm.task.Totals;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts over all jobs, kept by what the touched ones were and are, so that idle jobs cost nothing.
 * Used on the window's thread only.
 */
final class JobTally {
    /** What a job adds to the counts. */
    private record Share(Mark mark, int ready, int paused, Totals totals) {
        static Share of(JobRow row) {
            Totals totals = row.view().totals();
            int paused = row.isPaused() ? totals.open() : 0;
            return new Share(row.facts().get().mark(), row.ready(), paused, totals);
        }
    }

    private final Map<JobNumber, Share> shares = new HashMap<>();
    private final Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
    private int ready;
    private int paused;
    private Totals totals = Totals.NONE;

    /** Counts the row as it is now. */
    void count(JobRow row) {
        Share now = Share.of(row);
        Share before = shares.put(row.job(), now);
        if (before != null) {
            take(before);
        }
        marks.merge(now.mark(), 1, Integer::sum);
        ready += now.ready();
        paused += now.paused();
        totals = totals.plus(now.totals());
    }

    /** The job is gone. */
    void forget(JobNumber job) {
        Share gone = shares.remove(job);
        if (gone != null) {
            take(gone);
        }
    }

    /** All jobs are gone. */
    void clear() {
        shares.keySet().stream().toList().forEach(this::forget);
    }

    Counts counts() {
        return new Counts(shares.size(), marks, totals.active(), ready, totals.failed(), paused);
    }

    /** All tasks of all jobs. */
    Totals totals() {
        return totals;
    }

    private void take(Share share) {
        marks.computeIfPresent(share.mark(), (_, count) -> count == 1 ? null : count - 1);
        ready -= share.ready();
        paused -= share.paused();
        totals = totals.minus(share.totals());
    }
}
