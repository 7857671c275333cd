package farmhand.farm.frames;

import farmhand.farm.address.IndexRun;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.refusal.Refused;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A range cut into tasks. A task holds up to {@code perTask} frames of one run: it never crosses a
 * gap or a change of step.
 *
 * <p>Immutable. Tasks are found by search, not by counting through the runs, since a range may have
 * ten thousand of these.
 *
 * @see <a href="https://cgru.readthedocs.io/">Afanasy</a>: for one run the cut is that of a numeric
 *     block
 */
public final class FrameTasks {
    private final FrameRange range;
    private final int perTask;
    private final RunIndex runs;

    /** How many tasks the runs before have, index = number of the run; the last is of all. */
    private final int[] before;

    /** The frames of {@code range}, {@code perTask} in a task, 1 or more. */
    public FrameTasks(FrameRange range, int perTask) {
        if (perTask < 1) {
            throw Refused.of(
                    "bad_frames_per_task",
                    "frames_per_task is " + perTask + ".",
                    "Give 1 or more frames a task.");
        }
        this.range = range;
        this.perTask = perTask;
        this.runs = RunIndex.of(range.runs());
        this.before = before(range.runs(), perTask);
    }

    /** The frames. */
    public FrameRange range() {
        return range;
    }

    /** Most frames in a task. */
    public int perTask() {
        return perTask;
    }

    /** How many tasks it makes, 1 or more. */
    public int count() {
        return before[before.length - 1];
    }

    /** The frames of the task with that index, from 0. */
    public FrameSlice slice(int index) {
        if (index < 0 || index >= count()) {
            throw new IndexOutOfBoundsException("task " + index + " of " + count());
        }
        int run = run(index);
        return slice(range.runs().get(run), index - before[run]);
    }

    /**
     * Whether the frames of both tasks stand in one run, so that no gap lies between neighbours.
     */
    public boolean isOneRun(int task, int other) {
        return run(task) == run(other);
    }

    /** The tasks that hold any frame from {@code low} to {@code high}, both included. */
    public TaskSet covering(long low, long high) {
        TaskSetBuilder found = new TaskSetBuilder();
        for (int number : runs.meeting(low, high)) {
            FrameRun run = range.runs().get(number);
            long from = Math.max(0, Math.ceilDiv(low - run.first(), run.step()));
            long to = Math.min(run.count() - 1, Math.floorDiv(high - run.first(), run.step()));
            if (from <= to) {
                found.add(
                        before[number] + (int) (from / perTask),
                        before[number] + (int) (to / perTask));
            }
        }
        return found.build();
    }

    /**
     * The tasks whose first and last frame have any of these frames between, which need not be
     * theirs.
     */
    TaskSet spanning(long low, long high) {
        TaskSetBuilder found = new TaskSetBuilder();
        for (int number : runs.meeting(low, high)) {
            FrameRun run = range.runs().get(number);
            long from = Math.max(0, Math.ceilDiv(low - run.first(), run.step()));
            long to = Math.min(run.count() - 1, Math.floorDiv(high - run.first(), run.step()));
            if (from / perTask <= to / perTask) {
                found.add(
                        before[number] + (int) (from / perTask),
                        before[number] + (int) (to / perTask));
            }
        }
        return found.build();
    }

    /**
     * The frames of {@code tasks}, in their order: one run where tasks of a run follow each other,
     * so that there are never more than tasks and runs; empty for no tasks.
     */
    public List<FrameRun> frames(TaskSet tasks) {
        List<FrameRun> frames = new ArrayList<>();
        for (IndexRun some : tasks.runs()) {
            int from = some.first();
            while (from <= some.last()) {
                int number = run(from);
                int to = Math.min(some.last(), before[number + 1] - 1);
                long step = range.runs().get(number).step();
                frames.add(FrameRun.of(slice(from).start(), slice(to).end(), step));
                from = to + 1;
            }
        }
        return List.copyOf(frames);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FrameTasks that
                && perTask == that.perTask
                && range.equals(that.range);
    }

    @Override
    public int hashCode() {
        return 31 * range.hashCode() + perTask;
    }

    @Override
    public String toString() {
        return range + " by " + perTask;
    }

    private int run(int task) {
        int found = Arrays.binarySearch(before, task);
        return found >= 0 ? found : -found - 2;
    }

    private FrameSlice slice(FrameRun run, int task) {
        long from = (long) task * perTask;
        long to = Math.min(from + perTask, run.count()) - 1;
        return new FrameSlice(run.frame(from), run.frame(to), from == to ? 1 : run.step());
    }

    private static int[] before(List<FrameRun> runs, int perTask) {
        int[] before = new int[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            int tasks = Math.toIntExact(Math.ceilDiv(runs.get(i).count(), perTask));
            before[i + 1] = before[i] + tasks;
        }
        return before;
    }
}
