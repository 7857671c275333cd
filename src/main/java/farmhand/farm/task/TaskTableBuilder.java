package farmhand.farm.task;

import farmhand.farm.address.IndexRun;
import farmhand.farm.address.When;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a version of a table that shares what does not change. Used by one thread, once. */
final class TaskTableBuilder {
    private final int size;
    private final Chunks.Draft chunks;
    private final int count;
    private final boolean hadStarted;
    private Totals totals;
    private When started;
    private Worked worked;

    /** Whether the one that took longest is done no more, so that another has to be looked for. */
    private boolean longestGone;

    TaskTableBuilder(TaskTable from) {
        this.size = from.size();
        this.chunks = new Chunks.Draft(from.chunks());
        this.count = from.chunkCount();
        this.totals = from.totals();
        this.started = from.started();
        this.worked = from.worked();
        this.hadStarted = !started.isNever();
    }

    /** The first tasks of an untouched chunk. */
    void put(int number, List<Task> tasks) {
        int first = number * TaskTable.CHUNK;
        if (number < 0
                || number >= count
                || tasks.size() > Math.min(TaskTable.CHUNK, size - first)) {
            throw new IllegalArgumentException(
                    tasks.size() + " tasks in chunk " + number + " of a table of " + size);
        }
        Task[] chunk = blank();
        for (int i = 0; i < tasks.size(); i++) {
            replace(chunk, i, tasks.get(i));
        }
        chunks.put(number, chunk);
    }

    /** Each task of the run, ascending, is what {@code change} makes of it. */
    void change(IndexRun run, UnaryOperator<Task> change) {
        for (int from = run.first(); from <= run.last(); ) {
            int number = from / TaskTable.CHUNK;
            int end = Math.min(run.last() + 1, (number + 1) * TaskTable.CHUNK);
            change(number, from - number * TaskTable.CHUNK, end - from, change);
            from = end;
        }
    }

    TaskTableBuilder startedAt(When at) {
        started = at;
        return this;
    }

    TaskTable build() {
        Chunks all = chunks.finished();
        return new TaskTable(size, all, totals, started, longestGone ? recounted(all) : worked);
    }

    /** Costs what was ever touched; the longest is seldom done again. */
    private static Worked recounted(Chunks all) {
        Worked worked = Worked.NONE;
        for (int number : all.touched().toArray()) {
            for (Task task : all.get(number)) {
                worked = worked.with(task);
            }
        }
        return worked;
    }

    @SuppressWarnings("ReferenceEquality") // what stays the very same stays shared
    private void change(int number, int first, int count, UnaryOperator<Task> change) {
        Task[] known = chunks.get(number);
        Task[] chunk = known.length == 0 ? blank() : known.clone();
        boolean same = true;
        for (int i = first; i < first + count; i++) {
            Task after = change.apply(chunk[i]);
            if (after != chunk[i]) {
                replace(chunk, i, after);
                same = false;
            }
        }
        if (!same) {
            chunks.put(number, chunk);
        }
    }

    private void replace(Task[] chunk, int index, Task task) {
        totals = totals.with(chunk[index], -1).with(task, 1);
        longestGone |= worked.isLongest(chunk[index]);
        worked = worked.without(chunk[index]).with(task);
        chunk[index] = task;
        boolean earlier =
                started.isNever() || (!hadStarted && task.started().compareTo(started) < 0);
        if (earlier && !task.started().isNever()) {
            started = task.started();
        }
    }

    private static Task[] blank() {
        Task[] chunk = new Task[TaskTable.CHUNK];
        Arrays.fill(chunk, Task.UNTOUCHED);
        return chunk;
    }
}
