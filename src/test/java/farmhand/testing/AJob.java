package farmhand.testing;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;

import java.util.ArrayList;
import java.util.List;

/**
 * A job as one would speak: {@code aJob().withBlock("beauty", "1-100")}. Each step makes another.
 */
public record AJob(
        String name,
        String user,
        int priority,
        JobWishes wishes,
        List<NeedSpec.OnJobs> needs,
        List<BlockSpec> blocks) {
    public AJob {
        needs = List.copyOf(needs);
        blocks = List.copyOf(blocks);
    }

    /** Kim's, with nothing in it yet. */
    public static AJob aJob() {
        return new AJob(
                "shot", "kim", JobSpec.USUAL_PRIORITY, JobWishes.USUAL, List.of(), List.of());
    }

    /** With one block more. */
    public AJob with(ABlock block) {
        List<BlockSpec> more = new ArrayList<>(blocks);
        more.add(block.spec());
        return new AJob(name, user, priority, wishes, needs, more);
    }

    /** With a block of frames more. */
    public AJob withBlock(String block, String frames) {
        return with(ABlock.aBlock(block, frames));
    }

    /** Of that name. */
    public AJob named(String other) {
        return new AJob(other, user, priority, wishes, needs, blocks);
    }

    /** Of that user. */
    public AJob of(String other) {
        return new AJob(name, other, priority, wishes, needs, blocks);
    }

    /** With that priority. */
    public AJob priority(int other) {
        return new AJob(name, user, other, wishes, needs, blocks);
    }

    /** Paused from the start. */
    public AJob paused() {
        return new AJob(name, user, priority, wishes.withPaused(true), needs, blocks);
    }

    /** In that queue. */
    public AJob in(String queue) {
        return new AJob(name, user, priority, wishes.withQueue(queue), needs, blocks);
    }

    /** Not before that time. */
    public AJob notBefore(When when) {
        JobWishes later = wishes.with(wishes.times().withNotBefore(when));
        return new AJob(name, user, priority, later, needs, blocks);
    }

    /** With at most so many tasks at a time. */
    public AJob maxRunning(int most) {
        JobWishes limited =
                new JobWishes(wishes.paused(), wishes.hidden(), new Limit(most), wishes.note());
        return new AJob(name, user, priority, limited, needs, blocks);
    }

    /** Waiting for that job too. */
    public AJob after(JobNumber job) {
        List<NeedSpec.OnJobs> more = new ArrayList<>(needs);
        more.add(new NeedSpec.OnJob(job));
        return new AJob(name, user, priority, wishes, more, blocks);
    }

    /** Waiting for all jobs of that name. */
    public AJob afterJobsMatching(String mask, NeedSpec.Whose whose) {
        List<NeedSpec.OnJobs> more = new ArrayList<>(needs);
        more.add(new NeedSpec.JobsMatching(new Mask(mask), whose));
        return new AJob(name, user, priority, wishes, more, blocks);
    }

    /** Not activated yet. */
    public AJob dormant() {
        return new AJob(name, user, priority, wishes.withActivated(false), needs, blocks);
    }

    /** What is submitted. */
    public JobSpec spec() {
        return new JobSpec(name, user, priority, wishes, needs, Metadata.NONE, blocks);
    }
}
