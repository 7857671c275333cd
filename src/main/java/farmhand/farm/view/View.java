package farmhand.farm.view;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader that watches nothing in detail sees: all jobs that were not taken away, with their
 * blocks.
 *
 * @param revision the farm's
 * @param jobs by number
 */
public record View(long revision, Map<JobNumber, WholeJob> jobs) {
    /** Before the first update. */
    public static final View EMPTY = new View(0, Map.of());

    public View {
        jobs = java.util.Collections.unmodifiableMap(new TreeMap<>(jobs));
    }

    /** What is seen of {@code farm}. */
    public static View project(Farm farm) {
        Map<JobNumber, WholeJob> jobs = new TreeMap<>();
        farm.jobs().stream()
                .filter(job -> !job.deleted())
                .forEach((Job job) -> jobs.put(job.number(), WholeJob.of(job)));
        return new View(farm.revision(), jobs);
    }
}
