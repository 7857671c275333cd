package farmhand.farm.task;

import farmhand.farm.address.IndexRun;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The tasks of one block. Untouched tasks take no room of their own, and two versions of a table
 * share what did not change, so that a million tasks are ordinary and an old version costs little.
 *
 * <p>Immutable. Each version belongs to the block that holds it; a change makes a new version that
 * shares all chunks but those it touched.
 */
public final class TaskTable {
    /** Tasks in a chunk; stores may write chunk by chunk. */
    public static final int CHUNK = 64;

    private final int size;
    private final Chunks chunks;
    private final Totals totals;
    private final When started;
    private final Worked worked;

    TaskTable(int size, Chunks chunks, Totals totals, When started, Worked worked) {
        this.size = size;
        this.chunks = chunks;
        this.totals = totals;
        this.started = started;
        this.worked = worked;
    }

    /** {@code size} tasks that nothing has happened to. */
    public static TaskTable untouched(int size) {
        Chunks chunks = Chunks.untouched(Math.ceilDiv(size, CHUNK));
        return new TaskTable(size, chunks, Totals.untouched(size), When.NEVER, Worked.NONE);
    }

    /**
     * A table put together from what was kept of one; all that is counted is counted anew.
     *
     * @param size how many tasks there are
     * @param started when the first attempt of any of them began, or never
     * @param touched the tasks of each chunk that was ever touched, by its number: at most {@link
     *     #CHUNK}; tasks behind them, such as were appended later, are untouched
     */
    public static TaskTable restored(int size, When started, Map<Integer, List<Task>> touched) {
        TaskTableBuilder table = new TaskTableBuilder(untouched(size));
        touched.forEach(table::put);
        return table.startedAt(started).build();
    }

    /** How many tasks there are. */
    public int size() {
        return size;
    }

    /** Counts over all tasks; kept, not counted. */
    public Totals totals() {
        return totals;
    }

    /** When the first attempt of any of the tasks began, or never. */
    public When started() {
        return started;
    }

    /** How long those took that are done; kept, not counted. */
    public Worked worked() {
        return worked;
    }

    /** The task with that index, 0 to {@code size() - 1}. */
    public Task task(int index) {
        Task[] chunk = chunks.get(index / CHUNK);
        return chunk.length == 0 ? Task.UNTOUCHED : chunk[index % CHUNK];
    }

    /** The tasks that a process has. Costs what was ever touched. */
    public TaskSet active() {
        TaskSetBuilder found = new TaskSetBuilder();
        if (totals.active() > 0) {
            touched().filter(i -> task(i).state().isActive()).forEach(found::add);
        }
        return found.build();
    }

    /** How many chunks there are. */
    public int chunkCount() {
        return chunks.count();
    }

    /** Whether any task of the chunk was ever touched. */
    public boolean isTouched(int chunk) {
        return chunks.get(chunk).length > 0;
    }

    /**
     * The chunks that were ever touched and are not the very same in {@code older}, ascending: only
     * in them tasks can differ. Costs what the two do not share.
     */
    public IntStream chunksSince(TaskTable older) {
        return chunks.touchedSince(older.chunks);
    }

    /** Indexes of the tasks that something may have happened to, ascending. */
    public IntStream touched() {
        return tasksOf(chunks.touched());
    }

    /** The indexes of the tasks in these chunks. */
    public IntStream tasksOf(IntStream some) {
        return some.flatMap(
                chunk -> IntStream.range(chunk * CHUNK, Math.min(size, (chunk + 1) * CHUNK)));
    }

    /** A version with one task replaced. */
    public TaskTable with(int index, Task task) {
        return change(TaskSet.of(index), old -> task);
    }

    /**
     * A version with each task of {@code which}, ascending, replaced by what {@code change} makes
     * of it. Chunks in which it makes the very same tasks stay shared.
     */
    public TaskTable change(TaskSet which, UnaryOperator<Task> change) {
        if (!which.isEmpty() && which.last() >= size) {
            throw new IllegalArgumentException("task " + which.last() + " of " + size);
        }
        TaskTableBuilder table = new TaskTableBuilder(this);
        for (IndexRun run : which.runs()) {
            table.change(run, change);
        }
        return table.build();
    }

    /** A version with {@code count} more tasks behind the last. */
    public TaskTable grown(int count) {
        int larger = size + count;
        Chunks more = chunks.grownTo(Math.ceilDiv(larger, CHUNK));
        return new TaskTable(larger, more, totals.plus(Totals.untouched(count)), started, worked);
    }

    /** Whether both hold equal tasks; costs what the two do not share. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskTable that
                && size == that.size
                && totals.equals(that.totals)
                && started.equals(that.started)
                && tasksOf(IntStream.concat(chunksSince(that), that.chunksSince(this)))
                        .allMatch(index -> task(index).equals(that.task(index)));
    }

    @Override
    public int hashCode() {
        return totals.hashCode();
    }

    /** Where a builder begins; not to be changed. */
    Chunks chunks() {
        return chunks;
    }
}
