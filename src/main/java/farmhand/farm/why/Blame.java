package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what keeps a job from ever being done, however many jobs away it is. */
final class Blame {
    private final Farm farm;

    /** Jobs may wait for each other by pattern; each is looked at once. */
    private final Set<JobNumber> seen = new HashSet<>();

    private Blame(Farm farm) {
        this.farm = farm;
    }

    /**
     * What is to blame, such as {@code a task of block render failed in job shot}, and its cure.
     */
    record Found(String text, String remedy) {}

    /** Behind a job that is in vain. */
    static Optional<Found> of(Farm farm, Job job) {
        return new Blame(farm).behind(job);
    }

    /** Behind a block of a job, or what it waits for in the job, that waits for lost jobs. */
    static Optional<Found> of(Farm farm, Job job, Block block) {
        return new Blame(farm).behind(job, block, new HashSet<>());
    }

    private Optional<Found> behind(Job job) {
        if (!seen.add(job.number())) {
            return Optional.empty();
        }
        String name = job.settings().name();
        if (job.settings().wishes().aborted()) {
            return Optional.of(new Found("job " + name + " is aborted", "retry " + job.number()));
        }
        return Culprits.of(job)
                .map(one -> new Found(one.text() + " in job " + name, one.remedy()))
                .or(
                        () ->
                                job.blocks().stream()
                                        .filter(block -> job.lost().contains(block.index()))
                                        .flatMap(block -> waitedFor(job, block))
                                        .flatMap(other -> behind(other).stream())
                                        .findFirst());
    }

    private Optional<Found> behind(Job job, Block block, Set<Integer> blocks) {
        if (!blocks.add(block.index())) {
            return Optional.empty();
        }
        if (job.lost().contains(block.index())) {
            return waitedFor(job, block).flatMap(other -> behind(other).stream()).findFirst();
        }
        for (Need need : block.waits()) {
            Optional<Found> other =
                    switch (need) {
                        case Need.WholeBlock(int index) ->
                                behind(job, job.blocks().get(index), blocks);
                        case Need.BlockByFrame(int index) ->
                                behind(job, job.blocks().get(index), blocks);
                        case Need.OfJobs _, Need.BlocksMatching _ -> Optional.empty();
                    };
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    /** The jobs in vain that a block, or its whole job, waits for. */
    private Stream<Job> waitedFor(Job job, Block block) {
        return Stream.concat(
                        job.settings().needs().stream(),
                        block.needs().stream()
                                .filter(Need.OfJobs.class::isInstance)
                                .map(Need.OfJobs.class::cast))
                .flatMap(
                        need ->
                                switch (need) {
                                    case Need.WholeJob(JobNumber number) ->
                                            farm.job(number).stream();
                                    case Need.JobsMatching mask -> farm.jobs().unmet(job, mask);
                                })
                .filter(Job::isInVain);
    }
}
