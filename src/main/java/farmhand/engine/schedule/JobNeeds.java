package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which jobs wait for which, so that those are looked at when these come to their end. */
final class JobNeeds {
    private final Map<JobNumber, Set<JobNumber>> waiting = new HashMap<>();
    private final Set<JobNumber> met = new HashSet<>();

    /** Learns what {@code job} waits for; needs are never taken back. */
    void learn(Farm farm, Job job) {
        Stream.concat(
                        job.settings().needs().stream(),
                        job.blocks().stream().map(Block::needs).flatMap(needs -> needs.stream()))
                .forEach(need -> learn(farm, job, need));
    }

    /** The jobs to be looked at because {@code job} now is, or no longer is, what they wait for. */
    Set<JobNumber> concerned(Farm farm, JobNumber job) {
        Set<JobNumber> jobs = waiting.getOrDefault(job, Set.of());
        boolean flipped = !jobs.isEmpty() && (isMet(farm, job) ? met.add(job) : met.remove(job));
        return flipped ? jobs : Set.of();
    }

    private void learn(Farm farm, Job job, Need need) {
        if (need instanceof Need.WholeJob(JobNumber other)) {
            boolean isNew = !waiting.containsKey(other);
            waiting.computeIfAbsent(other, _ -> new TreeSet<>()).add(job.number());
            if (isNew && isMet(farm, other)) { // else who waited before would not be told
                met.add(other);
            }
        }
    }

    private static boolean isMet(Farm farm, JobNumber job) {
        return farm.job(job).map(Job::isMet).orElse(true);
    }
}
