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

    /** Whose jobs a mask is about. */
    enum Whose {
        /** Those of the same user. */
        USER,
        /** Everybody's. */
        ALL
    }

    /** What a whole job can wait for: other jobs. */
    sealed interface OnJobs extends NeedSpec {}

    /**
     * All blocks of that name in the same job, at the time of submitting.
     *
     * @param name their name
     * @param by whole or frame by frame
     */
    record OnBlock(String name, By by) implements NeedSpec {}

    /**
     * All other blocks of the job whose name matches, also those that come later.
     *
     * @param mask of their names
     * @param by whole or frame by frame
     */
    record BlocksMatching(Mask mask, By by) implements NeedSpec {}

    /**
     * A job that is on the farm already.
     *
     * @param job its number
     */
    record OnJob(JobNumber job) implements OnJobs {}

    /**
     * All other jobs whose name matches, also those that come later.
     *
     * @param mask of their names
     * @param whose jobs
     */
    record JobsMatching(Mask mask, Whose whose) implements OnJobs {}

    /**
     * All tasks of that name in the same block, also those that come later.
     *
     * @param name their name
     */
    record OnTask(String name) implements NeedSpec {}
}
