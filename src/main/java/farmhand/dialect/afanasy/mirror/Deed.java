package farmhand.dialect.afanasy.mirror;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;

import java.util.Set;

/** One request that changes afserver's farm. */
public sealed interface Deed {
    /** The request. */
    String text();

    /** A job is submitted; the answer says its id and serial. */
    record Submit(String text) implements Deed {}

    /** A user who has no job yet is made known. */
    record Register(String text) implements Deed {}

    /** Blocks are appended; the answer says which they are. */
    record AppendBlocks(JobNumber job, String text) implements Deed {}

    /** Tasks are appended; the answer says which they are. */
    record AppendTasks(BlockAddress block, String text) implements Deed {}

    /**
     * Anything else.
     *
     * @param jobs that it is about; none where it is about users or renders
     */
    record Act(String text, Set<JobNumber> jobs) implements Deed {
        public Act {
            jobs = Set.copyOf(jobs);
        }
    }
}
