package farmhand.farm.view;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;

import java.util.Set;

/**
 * What a reader wants to know beside jobs and blocks, which always flow.
 *
 * @param jobs whose tasks are told in detail
 * @param runs whose tasks' states are told as runs, for strips
 * @param logs attempts whose log is followed
 * @param workers whether machines are told as they are doing, about once a second
 */
public record Watch(
        Set<JobNumber> jobs, Set<JobNumber> runs, Set<AttemptAddress> logs, boolean workers) {
    /** Nothing beside jobs and blocks. */
    public static final Watch NOTHING = new Watch(Set.of(), Set.of(), Set.of());

    public Watch {
        jobs = Set.copyOf(jobs);
        runs = Set.copyOf(runs);
        logs = Set.copyOf(logs);
    }

    /** Without workers. */
    public Watch(Set<JobNumber> jobs, Set<JobNumber> runs, Set<AttemptAddress> logs) {
        this(jobs, runs, logs, false);
    }

    /** The same with workers, or without. */
    public Watch withWorkers(boolean value) {
        return new Watch(jobs, runs, logs, value);
    }

    /** Whether anything of the job's tasks is told. */
    public boolean includes(JobNumber job) {
        return jobs.contains(job) || runs.contains(job);
    }
}
