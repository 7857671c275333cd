package farmhand.engine.schedule;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** When each job is to be looked at again though nothing happens to it. */
final class Alarms {
    private final Map<JobNumber, When> byJob = new HashMap<>();
    private final TreeMap<When, TreeSet<JobNumber>> byTime = new TreeMap<>();

    /** The job is looked at then, and not when it was to be looked at before. */
    void set(JobNumber job, Optional<When> when) {
        clear(job);
        when.ifPresent(
                at -> {
                    byJob.put(job, at);
                    byTime.computeIfAbsent(at, _ -> new TreeSet<>()).add(job);
                });
    }

    void clear(JobNumber job) {
        When old = byJob.remove(job);
        if (old != null) {
            byTime.computeIfPresent(
                    old,
                    (_, jobs) -> {
                        jobs.remove(job);
                        return jobs.isEmpty() ? null : jobs;
                    });
        }
    }

    /** The jobs whose time has come. */
    List<JobNumber> due(When now) {
        List<JobNumber> jobs = new ArrayList<>();
        byTime.headMap(now, true).values().forEach(jobs::addAll);
        return jobs;
    }

    /** When the next job is to be looked at. */
    Optional<When> next() {
        return byTime.isEmpty() ? Optional.empty() : Optional.of(byTime.firstKey());
    }
}
