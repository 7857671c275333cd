package farmhand.farm.address;

import java.util.ArrayList;
import java.util.List;

/** Collects indexes that come in ascending order into runs. Used by one thread. */
public final class TaskSetBuilder {
    private final List<IndexRun> runs = new ArrayList<>();
    private int first = -1;
    private int last = -2;

    /** Adds one index, not below any added before. */
    public void add(int index) {
        add(index, index);
    }

    /**
     * Adds the indexes from {@code from} to {@code to}, both included; {@code from} not below any
     * start before.
     */
    public void add(int from, int to) {
        if (first >= 0 && from <= last + 1) {
            last = Math.max(last, to);
            return;
        }
        flush();
        first = from;
        last = to;
    }

    /** The set of all that was added. */
    public TaskSet build() {
        flush();
        first = -1;
        last = -2;
        TaskSet set = new TaskSet(runs);
        runs.clear();
        return set;
    }

    private void flush() {
        if (first >= 0) {
            runs.add(new IndexRun(first, last));
        }
    }
}
