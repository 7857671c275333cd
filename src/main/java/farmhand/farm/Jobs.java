package farmhand.farm;

import farmhand.farm.address.JobNumber;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * All jobs of a farm, deleted ones included.
 *
 * @param byNumber each behind its number; versions share what did not change
 * @param waiting numbers of those that wait for other jobs; follows from the jobs
 */
public record Jobs(ByNumber<Job> byNumber, ByNumber<JobNumber> waiting) {
    /** No jobs. */
    public static final Jobs NONE = new Jobs(ByNumber.none(), ByNumber.none());

    /** The job of that number. */
    public Optional<Job> find(JobNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** All jobs in order of number. */
    public Stream<Job> stream() {
        return byNumber.values().stream();
    }

    /**
     * The jobs that are not the very same in {@code older}, in order of number. Costs what differs.
     */
    public Stream<Job> changedSince(Jobs older) {
        return byNumber.changedSince(older.byNumber);
    }

    /** The jobs matching {@code mask} that {@code job} still waits for. Costs all jobs. */
    public Stream<Job> unmet(Job job, Need.JobsMatching mask) {
        return stream().filter(other -> !other.isMet() && mask.includes(job, other));
    }

    /** These jobs without that one. */
    Jobs without(JobNumber job) {
        return new Jobs(byNumber.without(job), waiting.without(job));
    }

    /** These jobs, with {@code job} in the place of its number. */
    Jobs with(Job job) {
        boolean waits = job.waitsForJobs();
        return new Jobs(
                byNumber.with(job.number(), job),
                waits == waiting.containsKey(job.number())
                        ? waiting
                        : waits
                                ? waiting.with(job.number(), job.number())
                                : waiting.without(job.number()));
    }
}
