package farmhand.farm;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;

import java.util.ArrayList;
import java.util.List;

/**
 * A job on the farm.
 *
 * @param number its number, never used twice
 * @param settings what its user said of it
 * @param blocks in submit order, index = block index; never empty
 * @param created when it was submitted
 * @param finished when it last became done or failed; never while it is neither
 * @param modified when a person last changed it
 * @param deleted whether a person took it away; it is kept whole
 * @param stamp revisions of its making, or of when it was brought back, and of its newest change
 */
public record Job(
        JobNumber number,
        JobSettings settings,
        List<Block> blocks,
        When created,
        When finished,
        When modified,
        boolean deleted,
        Stamp stamp) {
    public Job {
        blocks = List.copyOf(blocks);
    }

    /** Counts over all its tasks. */
    public Totals totals() {
        Totals sum = Totals.NONE;
        for (Block block : blocks) {
            sum = sum.plus(block.tasks().totals());
        }
        return sum;
    }

    /** When the first of its attempts that are its tasks' newest began, or never. */
    public When started() {
        return blocks.stream()
                .map(block -> block.tasks().started())
                .filter(at -> !at.isNever())
                .min(When::compareTo)
                .orElse(When.NEVER);
    }

    /** What it is doing; derived. */
    public JobStatus status() {
        return Status.of(this);
    }

    /** What one of its blocks is doing; derived. */
    public JobStatus status(Block block) {
        return Status.of(this, block);
    }

    /** What each of its blocks is doing, index = block index; derived. */
    public List<JobStatus> blockStatuses() {
        return Status.ofBlocks(this);
    }

    /** Name of the queue it stands in. */
    public String queue() {
        return settings.queue();
    }

    /** Whether all its tasks are done or excluded, so that what needs it may go on. */
    public boolean isMet() {
        return blocks.stream().allMatch(block -> block.tasks().totals().allMet());
    }

    Job with(Block changed, long revision) {
        List<Block> others = new ArrayList<>(blocks);
        others.set(changed.index(), changed);
        return withBlocks(others, revision);
    }

    Job withBlocks(List<Block> others, long revision) {
        return new Job(
                number,
                settings,
                others,
                created,
                finished,
                modified,
                deleted,
                stamp.changed(revision));
    }

    Job withFinished(When at) {
        return new Job(number, settings, blocks, created, at, modified, deleted, stamp);
    }

    Job modifiedAt(When at) {
        return new Job(number, settings, blocks, created, finished, at, deleted, stamp);
    }

    Job with(JobSettings changed, long revision) {
        return new Job(
                number,
                changed,
                blocks,
                created,
                finished,
                modified,
                deleted,
                stamp.changed(revision));
    }

    /** As if made anew, since readers were told that it is gone. */
    Job broughtBack(long revision) {
        return new Job(
                number,
                settings,
                blocks,
                created,
                finished,
                modified,
                false,
                Stamp.madeAt(revision));
    }

    Job takenAway(long revision) {
        return new Job(
                number,
                settings,
                blocks,
                created,
                finished,
                modified,
                true,
                stamp.changed(revision));
    }
}
