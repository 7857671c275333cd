package farmhand.farm;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.task.Totals;
import farmhand.farm.time.Age;
import farmhand.farm.time.Aging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
 * @param aging how old it is; active unless it is over
 * @param stamp revisions of its making, or of when it was brought back, and of its newest change
 * @param lost indexes of the blocks with open tasks that wait for other jobs which can never be
 *     done unless somebody helps; follows from those jobs
 */
public record Job(
        JobNumber number,
        JobSettings settings,
        List<Block> blocks,
        When created,
        When finished,
        When modified,
        boolean deleted,
        Aging aging,
        Stamp stamp,
        Set<Integer> lost) {
    public Job {
        blocks = List.copyOf(blocks);
        lost = Set.copyOf(lost);
    }

    /** One that is active, and waits for no job in vain. */
    public Job(
            JobNumber number,
            JobSettings settings,
            List<Block> blocks,
            When created,
            When finished,
            When modified,
            boolean deleted,
            Stamp stamp) {
        this(
                number,
                settings,
                blocks,
                created,
                finished,
                modified,
                deleted,
                Aging.ACTIVE,
                stamp,
                Set.of());
    }

    /** One that waits for no job in vain. */
    public Job(
            JobNumber number,
            JobSettings settings,
            List<Block> blocks,
            When created,
            When finished,
            When modified,
            boolean deleted,
            Aging aging,
            Stamp stamp) {
        this(
                number, settings, blocks, created, finished, modified, deleted, aging, stamp,
                Set.of());
    }

    /** How old it is. */
    public Age age() {
        return aging.age();
    }

    /** Whether readers are told of it without asking. */
    public boolean isCurrent() {
        return !deleted && age() == Age.ACTIVE;
    }

    /** Counts over all its tasks. */
    public Totals totals() {
        Totals sum = Totals.NONE;
        for (Block block : blocks) {
            sum = sum.plus(block.tasks().totals());
        }
        return sum;
    }

    /**
     * Open tasks that nothing in the job keeps from starting. Other jobs it needs are not looked
     * at, so that this changes only when the job itself does.
     */
    public int ready() {
        return blocks.stream().mapToInt(this::ready).sum();
    }

    /** Those of one of its blocks; none while the job is paused, aborted or not activated. */
    public int ready(Block block) {
        return settings.wishes().letsStart() ? block.ready() : 0;
    }

    /** How long it most likely still takes; zero where that cannot be told. */
    public Duration eta() {
        return Estimate.of(this);
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

    /** Whether its truth is kept elsewhere: it is shown and worked here, and not stored. */
    public boolean isMirrored() {
        return settings.isMirrored();
    }

    /** Whether all its tasks are done or excluded, so that what needs it may go on. */
    public boolean isMet() {
        return blocks.stream().allMatch(block -> block.tasks().totals().allMet());
    }

    /** Whether it, or a block of it, waits for other jobs. */
    boolean waitsForJobs() {
        return !settings.needs().isEmpty()
                || blocks.stream()
                        .anyMatch(
                                block ->
                                        block.needs().stream()
                                                .anyMatch(need -> need instanceof Need.OfJobs));
    }

    /**
     * Whether what waits for it waits in vain unless somebody helps: tasks of it failed or are
     * held, it was aborted, or a block of it waits in vain itself.
     */
    public boolean isInVain() {
        if (deleted || isMet()) {
            return false;
        }
        Totals totals = totals();
        return totals.failed() + totals.held() > 0
                || settings.wishes().aborted()
                || !lost.isEmpty()
                || hasBlocksInACircle();
    }

    /** Only blocks that wait by masks can wait for each other. */
    private boolean hasBlocksInACircle() {
        return blocks.stream()
                        .flatMap(block -> block.needs().stream())
                        .anyMatch(need -> need instanceof Need.BlocksMatching)
                && status() == JobStatus.FAILED;
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
                aging,
                stamp.changed(revision),
                lost);
    }

    Job withFinished(When at) {
        return new Job(
                number, settings, blocks, created, at, modified, deleted, aging, stamp, lost);
    }

    Job modifiedAt(When at) {
        return new Job(
                number, settings, blocks, created, finished, at, deleted, aging, stamp, lost);
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
                aging,
                stamp.changed(revision),
                lost);
    }

    /** Of another age; as if made anew where readers are told of it again. */
    Job aged(Age age, When at, long revision) {
        boolean again = age == Age.ACTIVE;
        return new Job(
                number,
                settings,
                blocks,
                created,
                finished,
                modified,
                deleted,
                again ? new Aging(age, at) : aging.with(age),
                again ? Stamp.madeAt(revision) : stamp.changed(revision),
                lost);
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
                aging,
                Stamp.madeAt(revision),
                lost);
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
                aging,
                stamp.changed(revision),
                lost);
    }

    Job withLost(Set<Integer> blocks) {
        return new Job(
                number,
                settings,
                this.blocks,
                created,
                finished,
                modified,
                deleted,
                aging,
                stamp,
                blocks);
    }
}
