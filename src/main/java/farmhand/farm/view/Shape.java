package farmhand.farm.view;

import farmhand.farm.frames.FrameTasks;
import farmhand.farm.frames.TaskFrames;

/** What a block is made of, without the texts of its tasks. */
public sealed interface Shape {
    /** How many tasks that makes. */
    int count();

    /** The frames its tasks stand for. */
    TaskFrames frames();

    /**
     * Frames cut into tasks; names and frames of its tasks follow from it.
     *
     * @param cut the frames and how they are cut
     */
    record Numeric(FrameTasks cut) implements Shape {
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
     * Tasks one by one.
     *
     * @param count how many
     * @param perTask frames a task; below 0 so many tasks are one frame; 0 if it is not said
     */
    record Listed(int count, int perTask) implements Shape {
        @Override
        public TaskFrames frames() {
            return new TaskFrames.Listed(count, perTask);
        }
    }
}
