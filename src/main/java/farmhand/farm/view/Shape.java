package farmhand.farm.view;

import farmhand.farm.frames.FrameTasks;

/** What a block is made of, without the texts of its tasks. */
public sealed interface Shape {
    /** How many tasks that makes. */
    int count();

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
    }

    /**
     * Tasks one by one.
     *
     * @param count how many
     */
    record Listed(int count) implements Shape {}
}
