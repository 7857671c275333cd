package farmhand.farm;

import farmhand.farm.address.JobNumber;

/** What must be done before a job or block may start, resolved when it was submitted. */
public sealed interface Need {
    /**
     * All tasks of another block of the same job.
     *
     * @param block its index
     */
    record WholeBlock(int block) implements Need {}

    /**
     * For each task, those tasks of another block of the same job that hold its frames.
     *
     * @param block its index
     */
    record BlockByFrame(int block) implements Need {}

    /**
     * All tasks of another job.
     *
     * @param job its number
     */
    record WholeJob(JobNumber job) implements Need {}
}
