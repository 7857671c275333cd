package farmhand.farm.spec;

import farmhand.farm.address.JobNumber;

import java.util.List;
import java.util.Optional;

/**
 * One job as submitted.
 *
 * @param name need not be unique
 * @param user its owner; empty = who submits it
 * @param priority -1000 to 1000, higher first; {@link #AS_USER} = what holds for its user
 * @param wishes queue, paused, hidden, times, and how many tasks at a time
 * @param needs jobs that must be done first
 * @param metadata the user's own
 * @param blocks in submit order, index = block index; never empty, at most 1,000
 * @param beside the job whose place in its queue it shares, so that their tasks stand in one order;
 *     empty = it has a place of its own
 */
public record JobSpec(
        String name,
        String user,
        int priority,
        JobWishes wishes,
        List<NeedSpec.OnJobs> needs,
        Metadata metadata,
        List<BlockSpec> blocks,
        Optional<JobNumber> beside) {
    /** The priority of a job whose user said nothing. */
    public static final int USUAL_PRIORITY = 50;

    /** The most blocks a job may hold. */
    public static final int MOST_BLOCKS = 1_000;

    /** The priority of a job that says none: what holds for its user. */
    public static final int AS_USER = Integer.MIN_VALUE;

    public JobSpec {
        Names.name(name);
        Names.line(user, "user");
        if (priority != AS_USER) {
            Names.priority(priority);
        }
        needs = List.copyOf(needs);
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw Names.placed(
                    "no_blocks", "The job has no blocks.", "Give at least one block.", "blocks");
        }
        if (blocks.size() > MOST_BLOCKS) {
            throw Names.placed(
                    "too_many_blocks",
                    "The job has " + blocks.size() + " blocks.",
                    "Use at most 1,000 blocks a job; put equal work into one block.",
                    "blocks");
        }
    }

    /** One that has a place of its own. */
    public JobSpec(
            String name,
            String user,
            int priority,
            JobWishes wishes,
            List<NeedSpec.OnJobs> needs,
            Metadata metadata,
            List<BlockSpec> blocks) {
        this(name, user, priority, wishes, needs, metadata, blocks, Optional.empty());
    }

    /** Its own priority, or {@code usual}, that of its user's jobs. */
    public int priorityOr(int usual) {
        return priority == AS_USER ? usual : priority;
    }

    /** The same job of other blocks. */
    public JobSpec withBlocks(List<BlockSpec> others) {
        return new JobSpec(name, user, priority, wishes, needs, metadata, others, beside);
    }

    /** The same job in the place of that one. */
    public JobSpec beside(JobNumber other) {
        return new JobSpec(
                name, user, priority, wishes, needs, metadata, blocks, Optional.of(other));
    }

    /** A job of the usual priority and nothing else said. */
    public static JobSpec of(String name, List<BlockSpec> blocks) {
        return new JobSpec(
                name, "", USUAL_PRIORITY, JobWishes.USUAL, List.of(), Metadata.NONE, blocks);
    }
}
