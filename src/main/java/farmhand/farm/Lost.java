package farmhand.farm;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the blocks that wait for jobs which can never be done unless somebody helps, so that a job
 * of which nothing more can run is failed, however far away the failure is. Costs nothing while no
 * job waits for another, and else a look at those that wait whenever a job comes to its end or goes
 * on.
 */
final class Lost {
    private final Farm farm;

    /** Jobs as they are found to be. */
    private final Map<JobNumber, Job> found = new LinkedHashMap<>();

    private Lost(Farm farm) {
        this.farm = farm;
    }

    /** A farm whose jobs know nothing of each other yet. */
    static Farm found(Farm farm) {
        Lost lost = new Lost(farm);
        lost.settle(farm.jobs().waiting().values());
        Farm known = farm;
        for (Job job : lost.found.values()) {
            known = known.with(job);
        }
        return known;
    }

    /** {@code after}, which {@code events} made of {@code before}, with what follows for others. */
    static Farm follow(Farm before, Farm after, List<? extends FarmEvent> events) {
        if (before.jobs().waiting().isEmpty() && after.jobs().waiting().isEmpty()) {
            return after;
        }
        List<JobNumber> turned =
                after.jobs()
                        .changedSince(before.jobs())
                        .filter(job -> isTurned(before.jobs().find(job.number()), job))
                        .map(Job::number)
                        .toList();
        if (turned.isEmpty()) {
            return after;
        }
        Lost lost = new Lost(after);
        lost.settle(lost.concerned(before.jobs(), turned));
        Farm told = after;
        When at = at(events);
        for (Job job : lost.found.values()) {
            Job old = after.jobs().find(job.number()).orElseThrow();
            if (!job.lost().equals(old.lost())) {
                Job changed =
                        old.withBlocks(stamped(old, job.lost(), after.revision()), after.revision())
                                .withLost(job.lost());
                told = told.with(Fold.withFinished(old, changed, at));
            }
        }
        return told;
    }

    /** The blocks of {@code old}, of which those changed that are lost now, or no longer. */
    private static List<Block> stamped(Job old, Set<Integer> lost, long revision) {
        return old.blocks().stream()
                .map(
                        block ->
                                lost.contains(block.index()) == old.lost().contains(block.index())
                                        ? block
                                        : block.withTasks(block.tasks(), revision))
                .toList();
    }

    private static When at(List<? extends FarmEvent> events) {
        When at = When.NEVER;
        for (FarmEvent event : events) {
            switch (event) {
                case FarmEvent.ByPerson act -> at = act.at();
                case FarmEvent.AttemptEnded ended -> at = ended.at();
                case FarmEvent.TasksBraked braked -> at = braked.at();
                case FarmEvent.TransfersMeasured measured -> at = measured.at();
                case FarmEvent.JobMirrored seen -> at = seen.at();
                case FarmEvent.OfAttempt _, FarmEvent.OfPolicy _ -> {}
                case FarmEvent.JobAged _, FarmEvent.JobPurged _ -> {}
            }
        }
        return at;
    }

    /** Whether it matters to others, or to itself as one that waits. */
    private static boolean isTurned(Optional<Job> before, Job now) {
        if (before.isEmpty()) {
            return true;
        }
        Job old = before.get();
        return old.isInVain() != now.isInVain()
                || old.deleted() != now.deleted()
                || (old.isMet() && !now.isMet())
                || !old.settings().equals(now.settings())
                || old.blocks().size() != now.blocks().size()
                || (now.waitsForJobs()
                        && (!needs(old).equals(needs(now)) || isOpenElsewhere(old, now)));
    }

    /**
     * Whether blocks got open tasks that had none; or lost all, which matters to what waits in vain
     * alone: else each job that waited would be looked at again when its last task begins.
     */
    private static boolean isOpenElsewhere(Job old, Job now) {
        return now.blocks().stream()
                .anyMatch(
                        block -> {
                            boolean was = isOpen(old.blocks().get(block.index()));
                            return was ? !isOpen(block) && !old.lost().isEmpty() : isOpen(block);
                        });
    }

    private static boolean isOpen(Block block) {
        return block.tasks().totals().open() > 0;
    }

    private static List<List<Need>> needs(Job job) {
        return job.blocks().stream().map(Block::needs).toList();
    }

    /**
     * Those of {@code turned} that wait or did so, and all that wait for them, directly or not, or
     * did before.
     */
    private Set<JobNumber> concerned(Jobs before, List<JobNumber> turned) {
        Set<JobNumber> seen = new HashSet<>(turned);
        Deque<JobNumber> next = new ArrayDeque<>(turned);
        List<Job> waiting = new ArrayList<>();
        farm.jobs().waiting().values().forEach(number -> waiting.add(job(number)));
        while (!next.isEmpty()) {
            Job needed = job(next.remove());
            Job old = before.find(needed.number()).orElse(needed);
            for (Job job : waiting) {
                if (!seen.contains(job.number()) && (needs(job, needed) || needs(job, old))) {
                    seen.add(job.number());
                    next.add(job.number());
                }
            }
        }
        seen.removeIf(number -> !job(number).waitsForJobs() && job(number).lost().isEmpty());
        return seen;
    }

    private static boolean needs(Job job, Job needed) {
        return ofJobs(job)
                .anyMatch(
                        need ->
                                switch (need) {
                                    case Need.WholeJob(var number) ->
                                            number.equals(needed.number());
                                    case Need.JobsMatching mask -> mask.includes(job, needed);
                                });
    }

    private static Stream<Need.OfJobs> ofJobs(Job job) {
        return Stream.concat(
                job.settings().needs().stream(), job.blocks().stream().flatMap(Lost::needs));
    }

    private static Stream<Need.OfJobs> needs(Block block) {
        return block.needs().stream()
                .filter(Need.OfJobs.class::isInstance)
                .map(Need.OfJobs.class::cast);
    }

    /**
     * Begins with no hope for any, and finds what hope there is: so jobs that wait for each other
     * have none. In the order of their numbers, since most wait for older ones.
     */
    private void settle(Collection<JobNumber> jobs) {
        List<JobNumber> ordered = jobs.stream().sorted().toList();
        for (JobNumber number : ordered) {
            Job job = job(number);
            found.put(number, job.withLost(lost(job, _ -> true)));
        }
        boolean more = true;
        while (more) {
            more = false;
            for (JobNumber number : ordered) {
                Job job = job(number);
                Set<Integer> lost = lost(job, need -> isInVain(job, need));
                if (!lost.equals(job.lost())) {
                    found.put(number, job.withLost(lost));
                    more = true;
                }
            }
        }
    }

    private static Set<Integer> lost(Job job, Predicate<Need.OfJobs> isInVain) {
        boolean whole = job.settings().needs().stream().anyMatch(isInVain);
        Set<Integer> lost = new HashSet<>();
        for (Block block : job.blocks()) {
            if (isOpen(block) && (whole || needs(block).anyMatch(isInVain))) {
                lost.add(block.index());
            }
        }
        return lost;
    }

    private boolean isInVain(Job job, Need.OfJobs need) {
        return switch (need) {
            case Need.WholeJob(var number) ->
                    farm.jobs().find(number).isPresent() && job(number).isInVain();
            case Need.JobsMatching mask ->
                    farm.jobs().unmet(job, mask).anyMatch(other -> job(other.number()).isInVain());
        };
    }

    private Job job(JobNumber number) {
        Job known = found.get(number);
        return known != null ? known : farm.jobs().find(number).orElseThrow();
    }
}
