package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which jobs wait for which, so that those are looked at when these come to their end. */
final class JobNeeds {
    /** What of a job can matter for who waits for it by mask. */
    private record Seen(boolean met, String name, String user) {
        static Seen of(Job job) {
            return new Seen(
                    job.deleted() || job.isMet(), job.settings().name(), job.settings().user());
        }
    }

    private final Map<JobNumber, Set<JobNumber>> waiting = new HashMap<>();
    private final Set<JobNumber> met = new HashSet<>();
    private final Map<JobNumber, Set<Need.JobsMatching>> masks = new HashMap<>();
    private final Map<JobNumber, Seen> seen = new HashMap<>();

    /** Learns what {@code job} waits for; what it no longer waits for costs a look in vain. */
    void learn(Farm farm, Job job) {
        needs(job).forEach(need -> learn(farm, job, need));
        Set<Need.JobsMatching> mine =
                needs(job)
                        .filter(Need.JobsMatching.class::isInstance)
                        .map(Need.JobsMatching.class::cast)
                        .collect(Collectors.toSet());
        if (mine.isEmpty() || job.isMet() || job.deleted()) {
            masks.remove(job.number());
        } else {
            masks.put(job.number(), mine);
        }
    }

    /** The jobs to be looked at because {@code job} now is, or no longer is, what they wait for. */
    Set<JobNumber> concerned(Farm farm, JobNumber job) {
        Set<JobNumber> jobs = new LinkedHashSet<>(byMask(farm, job));
        Set<JobNumber> named = waiting.getOrDefault(job, Set.of());
        boolean flipped = !named.isEmpty() && (isMet(farm, job) ? met.add(job) : met.remove(job));
        if (flipped) {
            jobs.addAll(named);
        }
        return jobs;
    }

    /** Those whose masks a job met or meets that is not what it was when last seen. */
    private Set<JobNumber> byMask(Farm farm, JobNumber number) {
        Job job = farm.jobs().find(number).orElseThrow();
        Seen now = Seen.of(job);
        @Nullable Seen before = seen.put(number, now);
        if (masks.isEmpty() || now.equals(before)) {
            return Set.of();
        }
        Set<JobNumber> found = new TreeSet<>();
        masks.forEach(
                (waiter, needs) -> {
                    if (!waiter.equals(number)
                            && needs.stream()
                                    .anyMatch(need -> meets(need, now) || meets(need, before))) {
                        found.add(waiter);
                    }
                });
        return found;
    }

    private static boolean meets(Need.JobsMatching need, @Nullable Seen seen) {
        return seen != null && need.mask().matches(seen.name());
    }

    private static Stream<Need> needs(Job job) {
        return Stream.concat(
                job.settings().needs().stream(),
                job.blocks().stream().map(Block::needs).flatMap(needs -> needs.stream()));
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
