package farmhand.farm.view;

import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.JobStatus;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.task.Totals;
import farmhand.farm.time.Age;

import java.time.Duration;

/**
 * A job as a reader sees it, without its blocks.
 *
 * @param number its number
 * @param settings what its user said of it
 * @param status what it is doing
 * @param totals counts over all its tasks
 * @param ready open tasks that nothing in the job keeps from starting; 0 while it is paused,
 *     aborted or not activated
 * @param created when it was submitted
 * @param started when its first attempt began, or never
 * @param finished when it last became done or failed, or never
 * @param modified when a person last changed it
 * @param revision of its newest change
 * @param age how old it is; feeds tell of active ones only
 * @param eta how long it most likely still takes; zero where that cannot be told
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
        long revision,
        Age age,
        Duration eta) {
    /** One that is active, and of which nobody knows how long it takes. */
    public JobView(
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
        this(
                number,
                settings,
                status,
                totals,
                ready,
                created,
                started,
                finished,
                modified,
                revision,
                Age.ACTIVE,
                Duration.ZERO);
    }

    /** {@code job} as it stands. */
    public static JobView of(Job job) {
        return new JobView(
                job.number(),
                job.settings(),
                job.status(),
                job.totals(),
                job.ready(),
                job.created(),
                job.started(),
                job.finished(),
                job.modified(),
                job.stamp().changed(),
                job.age(),
                job.eta());
    }
}
