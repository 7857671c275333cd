package farmhand.farm;

import farmhand.farm.address.JobNumber;
import farmhand.farm.policy.Policy;

import java.util.Comparator;

/**
 * Where a job stands among all jobs: the first part of the order in which tasks start, and the
 * order in which jobs are listed.
 *
 * @param queuePriority of its queue; higher first
 * @param priority its own; higher first
 * @param position its place; lower first
 * @param number jobs of one place go as they came
 */
public record JobPlace(int queuePriority, int priority, int position, JobNumber number)
        implements Comparable<JobPlace> {
    /** The order of jobs but for their numbers: jobs that stand alike share their tasks' order. */
    public static final Comparator<JobPlace> STANDING =
            Comparator.comparingInt(JobPlace::queuePriority)
                    .reversed()
                    .thenComparing(Comparator.comparingInt(JobPlace::priority).reversed())
                    .thenComparingInt(JobPlace::position);

    private static final Comparator<JobPlace> ORDER = STANDING.thenComparing(JobPlace::number);

    /** The place of a job with those settings. */
    public static JobPlace of(Policy policy, JobNumber job, JobSettings settings) {
        return new JobPlace(
                policy.queue(settings.queue()).priority(),
                settings.priority(),
                settings.position(),
                job);
    }

    /** The place of that job. */
    public static JobPlace of(Policy policy, Job job) {
        return of(policy, job.number(), job.settings());
    }

    @Override
    public int compareTo(JobPlace other) {
        return ORDER.compare(this, other);
    }
}
