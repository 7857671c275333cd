package farmhand.farm.spec;

import farmhand.farm.address.JobNumber;

/** What must be done first, as a user names it. */
public sealed interface NeedSpec {
    /** How a block waits for another. */
    enum By {
        /** Until the whole block is done. */
        BLOCK,
        /** Task by task, each until the tasks that hold its frames are done. */
        FRAME
    }

    /**
     * All blocks of that name in the same job, at the time of submitting.
     *
     * @param name their name
     * @param by whole or frame by frame
     */
    record OnBlock(String name, By by) implements NeedSpec {}

    /**
     * A job that is on the farm already.
     *
     * @param job its number
     */
    record OnJob(JobNumber job) implements NeedSpec {}
}
