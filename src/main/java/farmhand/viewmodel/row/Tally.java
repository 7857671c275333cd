package farmhand.viewmodel.row;

import farmhand.farm.address.JobNumber;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Counts over all jobs, kept by what the touched ones were and are, so that idle jobs cost nothing.
 * Used on the window's thread only.
 */
final class Tally {
    /** What a job adds to the counts, and what its place in the order hangs on. */
    private record Share(Mark mark, int priority, int running, int ready, int failed) {
        static Share of(JobRow row) {
            Mark mark = row.facts().get().mark();
            return new Share(
                    mark,
                    row.view().settings().priority(),
                    row.view().totals().active(),
                    mark == Mark.WAITING ? 0 : row.view().ready(),
                    row.view().totals().failed());
        }
    }

    private final Map<JobNumber, Share> shares = new HashMap<>();
    private final Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
    private int running;
    private int ready;
    private int failed;

    /** Counts the row as it is now; whether its place in the order may be another. */
    boolean count(JobRow row) {
        Share now = Share.of(row);
        Share before = shares.put(row.job(), now);
        if (before != null) {
            add(before, -1);
        }
        add(now, 1);
        return before == null || before.mark() != now.mark() || before.priority() != now.priority();
    }

    /** The job is gone. */
    void forget(JobNumber job) {
        Share gone = shares.remove(job);
        if (gone != null) {
            add(gone, -1);
        }
    }

    /** All jobs are gone. */
    void clear() {
        shares.keySet().stream().toList().forEach(this::forget);
    }

    Counts counts() {
        return new Counts(shares.size(), marks, running, ready, failed);
    }

    private void add(Share share, int sign) {
        marks.merge(share.mark(), sign, Integer::sum);
        marks.values().removeIf(count -> Objects.equals(count, 0));
        running += sign * share.running();
        ready += sign * share.ready();
        failed += sign * share.failed();
    }
}
