package farmhand.farm.frames;

import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.refusal.Refused;

/**
 * A range cut into tasks. A task holds up to {@code perTask} frames of one run: it never crosses a
 * gap or a change of step.
 *
 * @param range the frames
 * @param perTask frames a task, 1 or more
 * @see <a href="https://cgru.readthedocs.io/">Afanasy</a>: for one run the cut is that of a numeric
 *     block
 */
public record FrameTasks(FrameRange range, int perTask) {
    public FrameTasks {
        if (perTask < 1) {
            throw Refused.of(
                    "bad_frames_per_task",
                    "frames_per_task is " + perTask + ".",
                    "Give 1 or more frames a task.");
        }
    }

    /** How many tasks it makes, 1 or more. */
    public int count() {
        return range.runs().stream().mapToInt(this::tasksOf).sum();
    }

    /** The frames of the task with that index, from 0. */
    public FrameSlice slice(int index) {
        int rest = index;
        for (FrameRun run : range.runs()) {
            int tasks = tasksOf(run);
            if (rest < tasks) {
                return slice(run, rest);
            }
            rest -= tasks;
        }
        throw new IndexOutOfBoundsException("task " + index + " of " + count());
    }

    /** The tasks that hold any frame from {@code low} to {@code high}, both included. */
    public TaskSet covering(long low, long high) {
        TaskSetBuilder found = new TaskSetBuilder();
        int before = 0;
        for (FrameRun run : range.runs()) {
            long from = Math.max(0, Math.ceilDiv(low - run.first(), run.step()));
            long to = Math.min(run.count() - 1, Math.floorDiv(high - run.first(), run.step()));
            if (from <= to) {
                found.add(before + (int) (from / perTask), before + (int) (to / perTask));
            }
            before += tasksOf(run);
        }
        return found.build();
    }

    private int tasksOf(FrameRun run) {
        return Math.toIntExact(Math.ceilDiv(run.count(), perTask));
    }

    private FrameSlice slice(FrameRun run, int task) {
        long from = (long) task * perTask;
        long to = Math.min(from + perTask, run.count()) - 1;
        return new FrameSlice(run.frame(from), run.frame(to), from == to ? 1 : run.step());
    }
}
