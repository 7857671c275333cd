package farmhand.dialect.live.answer;

import farmhand.farm.Job;
import farmhand.farm.view.Runs;
import farmhand.farm.view.WholeJob;

import java.util.List;

/**
 * One job with its blocks and the states of their tasks.
 *
 * @param job the job and its blocks
 * @param runs the states of every block's tasks; index = block index
 */
public record JobInFull(WholeJob job, List<Runs> runs) {
    public JobInFull {
        runs = List.copyOf(runs);
    }

    /** {@code job} as it stands. */
    public static JobInFull of(Job job) {
        return new JobInFull(
                WholeJob.of(job),
                job.blocks().stream().map(block -> Runs.of(block.tasks())).toList());
    }
}
