package farmhand.farm.frames;

import farmhand.farm.address.TaskSet;

import java.util.function.IntPredicate;

/**
 * The frames that the tasks of a block stand for, so that tasks of another block may wait for them
 * one by one. Frames of unlike blocks are matched by number; where one of the two lists its tasks,
 * by how far they are from the first.
 *
 * @see <a href="https://github.com/CGRU/cgru">Afanasy</a>: {@code Block::constructDependTasks} and
 *     {@code BlockData::calcTaskNumber}
 */
public sealed interface TaskFrames {
    /** How many tasks there are, 1 or more. */
    int count();

    /** Whether frames are said, so that tasks are not just matched by their place. */
    boolean isSaid();

    /** The first frame of a task, counted from the first of the block. */
    long first(int task);

    /** The last frame of a task, counted in the same way. */
    long last(int task);

    /** The first task that has that frame, or the nearest. */
    int firstWith(long frame);

    /** The last task that has that frame, or the nearest. */
    int lastWith(long frame);

    /** The tasks of {@code needed} that have the frames of {@code task}, one of these. */
    default TaskSet neededFor(int task, TaskFrames needed) {
        if (this instanceof Cut ours && needed instanceof Cut theirs) {
            FrameSlice slice = ours.cut().slice(task);
            return theirs.cut().covering(slice.start(), slice.end());
        }
        if (isByPlace(needed)) {
            return task < needed.count() ? TaskSet.of(task) : TaskSet.NONE;
        }
        return TaskSet.range(needed.firstWith(first(task)), needed.lastWith(last(task)) + 1);
    }

    /**
     * Which of these wait for {@code task}, one of {@code needed}; may be some more where both have
     * numbers.
     */
    default TaskSet waitingFor(int task, TaskFrames needed) {
        if (this instanceof Cut ours && needed instanceof Cut theirs) {
            FrameSlice slice = theirs.cut().slice(task);
            return ours.cut().spanning(slice.start(), slice.end());
        }
        if (isByPlace(needed)) {
            return task < count() ? TaskSet.of(task) : TaskSet.NONE;
        }
        int from = firstWhere(own -> needed.lastWith(last(own)) >= task);
        int to = firstWhere(own -> needed.firstWith(first(own)) > task);
        return TaskSet.range(from, to);
    }

    private boolean isByPlace(TaskFrames other) {
        return !isSaid() && !other.isSaid();
    }

    /** The lowest task for which it holds, as for all behind it; {@link #count} if for none. */
    private int firstWhere(IntPredicate holds) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * A range cut into tasks. Where it has gaps its tasks count as listed ones.
     *
     * @param cut the frames and how they are cut
     */
    record Cut(FrameTasks cut) implements TaskFrames {
        @Override
        public int count() {
            return cut.count();
        }

        @Override
        public boolean isSaid() {
            return false;
        }

        @Override
        public long first(int task) {
            return isOneRun() ? (long) task * cut.perTask() * run().step() : task;
        }

        @Override
        public long last(int task) {
            if (!isOneRun()) {
                return task;
            }
            long behind = Math.min((task + 1L) * cut.perTask(), run().count());
            return (behind - 1) * run().step();
        }

        @Override
        public int firstWith(long frame) {
            long task = isOneRun() ? frame / run().step() / cut.perTask() : frame;
            return (int) Math.min(task, count() - 1);
        }

        @Override
        public int lastWith(long frame) {
            return firstWith(frame);
        }

        private boolean isOneRun() {
            return cut.range().runs().size() == 1;
        }

        private FrameRun run() {
            return cut.range().runs().getFirst();
        }
    }

    /**
     * Tasks one by one.
     *
     * @param count how many, 1 or more
     * @param perTask frames a task; below 0 so many tasks are one frame; 0 is not said, which
     *     counts as 1 beside a block that says it
     */
    record Listed(int count, int perTask) implements TaskFrames {
        @Override
        public boolean isSaid() {
            return perTask != 0;
        }

        @Override
        public long first(int task) {
            return perTask < 0 ? task / -(long) perTask : task * frames();
        }

        @Override
        public long last(int task) {
            return perTask < 0 ? first(task) : first(task) + frames() - 1;
        }

        @Override
        public int firstWith(long frame) {
            return nearest(frame, perTask < 0 ? frame * -(long) perTask : frame / frames());
        }

        @Override
        public int lastWith(long frame) {
            return perTask < 0
                    ? nearest(frame, (frame + 1) * -(long) perTask - 1)
                    : firstWith(frame);
        }

        private long frames() {
            return Math.max(1, perTask);
        }

        /** With as many frames as tasks or more in front, {@code task} may be beyond a long. */
        private int nearest(long frame, long task) {
            boolean beyond = perTask < 0 && frame >= count;
            return beyond ? count - 1 : (int) Math.min(task, count - 1);
        }
    }
}
