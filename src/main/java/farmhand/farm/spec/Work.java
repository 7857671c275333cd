package farmhand.farm.spec;

import farmhand.farm.frames.FrameTasks;
import farmhand.farm.frames.TaskFrames;

import java.util.List;

/** What a block is made of. */
public sealed interface Work {
    /** How many tasks that makes. */
    int count();

    /** The frames its tasks stand for. */
    TaskFrames frames();

    /**
     * A numeric block: frames cut into tasks. Tasks cannot be appended to it.
     *
     * @param cut the frames and how they are cut
     */
    record Frames(FrameTasks cut) implements Work {
        @Override
        public int count() {
            return cut.count();
        }

        @Override
        public TaskFrames frames() {
            return new TaskFrames.Cut(cut);
        }
    }

    /**
     * A list block: tasks one by one; more can be appended.
     *
     * @param tasks in submit order, index = task index; never empty, at most 100,000
     * @param perTask frames a task stands for where others wait for it frame by frame; below 0 so
     *     many tasks are one frame; 0 if it is not said, then tasks are matched by their place
     */
    record Listed(List<TaskSpec> tasks, int perTask) implements Work {
        /** The most tasks a list block may hold. */
        public static final int MOST_TASKS = 100_000;

        public Listed {
            tasks = List.copyOf(tasks);
            if (tasks.isEmpty()) {
                throw Names.placed(
                        "no_tasks",
                        "The list of tasks is empty.",
                        "Give at least one task.",
                        "tasks");
            }
            if (tasks.size() > MOST_TASKS) {
                throw Names.placed(
                        "too_many_tasks",
                        "The block has " + tasks.size() + " listed tasks.",
                        "List at most 100,000 tasks a block; use frames, or several blocks.",
                        "tasks");
            }
        }

        /** Tasks that are matched by their place. */
        public Listed(List<TaskSpec> tasks) {
            this(tasks, 0);
        }

        @Override
        public int count() {
            return tasks.size();
        }

        @Override
        public TaskFrames frames() {
            return new TaskFrames.Listed(tasks.size(), perTask);
        }

        /** The same with other tasks. */
        public Listed with(List<TaskSpec> others) {
            return new Listed(others, perTask);
        }
    }
}
