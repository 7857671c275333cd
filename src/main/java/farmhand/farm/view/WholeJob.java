package farmhand.farm.view;

import farmhand.farm.Job;

import java.util.List;

/**
 * A job with its blocks, as it is told once.
 *
 * @param job the job
 * @param blocks index = block index
 */
public record WholeJob(JobView job, List<BlockView> blocks) {
    public WholeJob {
        blocks = List.copyOf(blocks);
    }

    /** {@code job} as it stands. */
    public static WholeJob of(Job job) {
        return new WholeJob(JobView.of(job), BlockView.ofAll(job));
    }
}
