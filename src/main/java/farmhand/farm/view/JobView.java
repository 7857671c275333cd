package farmhand.farm.view;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.JobStatus;
import farmhand.farm.Totals;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;

/**
 * A job as a reader sees it, without its blocks.
 *
 * @param number its number
 * @param settings what its user said of it
 * @param status what it is doing
 * @param totals counts over all its tasks
 * @param ready open tasks that could start now if a slot were free
 * @param created when it was submitted
 * @param started when its first attempt began, or never
 * @param finished when it last became done or failed, or never
 * @param modified when a person last changed it
 * @param revision of its newest change
 */
public record JobView(
        JobNumber number,
        JobSettings settings,
        JobStatus status,
        Totals totals,
        int ready,
        When created,
        When started,
        When finished,
        When modified,
        long revision) {
    /** {@code job} as it stands on {@code farm}. */
    public static JobView of(Farm farm, Job job) {
        boolean mayStart = !job.settings().wishes().paused() && farm.needsMet(job);
        int ready = mayStart ? job.blocks().stream().mapToInt(Block::ready).sum() : 0;
        return new JobView(
                job.number(),
                job.settings(),
                job.status(),
                job.totals(),
                ready,
                job.created(),
                job.started(),
                job.finished(),
                job.modified(),
                job.stamp().changed());
    }
}
