package farmhand.farm;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.policy.Policy;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.task.Task;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole farm at one revision. It changes only by {@link #apply}, which makes another.
 *
 * @param revision grows by one with every accepted command or group of system events
 * @param jobs all of them, deleted ones included
 * @param nextNumber the number the next job gets
 * @param policy what is said of the farm as a whole
 * @param policyChanged revision of the policy's newest change
 * @param purged revision at which a job last went for good: who knew the farm before it may know
 *     jobs that nothing remembers
 */
public record Farm(
        long revision,
        Jobs jobs,
        JobNumber nextNumber,
        Policy policy,
        long policyChanged,
        long purged) {
    /** A farm that nothing has happened on. */
    public static final Farm EMPTY = new Farm(0, Jobs.NONE, JobNumber.FIRST, Policy.USUAL, 0, 0);

    /**
     * A farm put together from jobs that were kept; what is ready in them is counted anew.
     *
     * @param nextNumber above the number of every job there ever was
     */
    public static Farm restored(long revision, List<Job> jobs, JobNumber nextNumber) {
        Jobs all = Jobs.NONE;
        for (Job job : jobs) {
            all = all.with(BlockTasks.restored(job));
        }
        return Lost.found(new Farm(revision, all, nextNumber, Policy.USUAL, 0, 0));
    }

    /** The same farm with a policy that was kept, last changed at that revision. */
    public Farm withPolicy(Policy kept, long changed) {
        return new Farm(revision, jobs, nextNumber, kept, changed, purged);
    }

    /** The same farm, of which a job last went for good at that revision. */
    public Farm withPurged(long last) {
        return new Farm(revision, jobs, nextNumber, policy, policyChanged, last);
    }

    /**
     * The farm after {@code events}, which together are one revision. Events that cannot be true
     * are bugs and throw.
     */
    public Farm apply(List<? extends FarmEvent> events) {
        Farm farm = at(revision + 1);
        for (FarmEvent event : events) {
            farm = Fold.apply(farm, event);
        }
        return Lost.follow(this, farm, events);
    }

    /**
     * The farm as another system says that it stands, a revision later; this very farm if that is
     * nothing new.
     *
     * @param seen jobs as they are there now; others are as they were
     * @param gone jobs that are no longer there
     */
    public Farm seen(Collection<SeenJob> seen, Collection<JobNumber> gone, Policy policyThere) {
        return SeenFarm.seen(this, seen, gone, policyThere);
    }

    /** The same farm at a later revision, as after a restart that lost unsaved progress. */
    public Farm at(long later) {
        if (later < revision) {
            throw new IllegalArgumentException("revision " + later + " lies before " + revision);
        }
        return new Farm(later, jobs, nextNumber, policy, policyChanged, purged);
    }

    /** The job of that number, if there is one that is not deleted. */
    public Optional<Job> job(JobNumber number) {
        return jobs.find(number).filter(job -> !job.deleted());
    }

    /** All jobs that are not deleted, as they go before each other. */
    public Stream<Job> inOrder() {
        return jobs.stream()
                .filter(job -> !job.deleted())
                .sorted(Comparator.comparing(job -> JobPlace.of(policy, job)));
    }

    /** The jobs of that queue that readers are told of, as they go before each other. */
    public List<JobNumber> inQueue(String queue) {
        return inOrder()
                .filter(job -> job.isCurrent() && job.queue().equals(queue))
                .map(Job::number)
                .toList();
    }

    /** The block there, if there is one. */
    public Optional<Block> block(BlockAddress address) {
        return job(address.job())
                .filter(job -> address.block() < job.blocks().size())
                .map(job -> job.blocks().get(address.block()));
    }

    /** The task there, if there is one. */
    public Optional<Task> task(TaskAddress address) {
        return block(address.inBlock())
                .filter(block -> address.task() < block.tasks().size())
                .map(block -> block.tasks().task(address.task()));
    }

    /** Whether that attempt is its task's newest and has not ended. */
    public boolean isActive(AttemptAddress attempt) {
        return jobs.find(attempt.task().job())
                .map(
                        job ->
                                job.blocks()
                                        .get(attempt.task().block())
                                        .tasks()
                                        .task(attempt.task().task()))
                .filter(task -> task.tries() == attempt.number() && task.state().isActive())
                .isPresent();
    }

    /**
     * Whether nothing keeps the whole job: it is activated and not aborted, and all jobs it waits
     * for are done. A job that was deleted no longer holds anybody back.
     */
    public boolean needsMet(Job job) {
        JobWishes wishes = job.settings().wishes();
        return wishes.activated()
                && !wishes.aborted()
                && job.settings().needs().stream().allMatch(need -> isMet(job, need));
    }

    /** Whether all jobs that this block of the job waits for by itself are done. */
    public boolean needsMet(Job job, Block block) {
        return block.needs().stream()
                .allMatch(need -> !(need instanceof Need.OfJobs other) || isMet(job, other));
    }

    /** Whether what {@code job}, or a block of it, waits for is done. */
    public boolean isMet(Job job, Need.OfJobs need) {
        return switch (need) {
            case Need.WholeJob(JobNumber number) -> job(number).map(Job::isMet).orElse(true);
            case Need.JobsMatching mask -> jobs.unmet(job, mask).findAny().isEmpty();
        };
    }

    Farm with(Job job) {
        JobNumber next = job.number().compareTo(nextNumber) < 0 ? nextNumber : job.number().next();
        return new Farm(revision, jobs.with(job), next, policy, policyChanged, purged);
    }

    Farm without(JobNumber job) {
        return new Farm(revision, jobs.without(job), nextNumber, policy, policyChanged, revision);
    }

    Farm with(Policy changed) {
        return new Farm(revision, jobs, nextNumber, changed, revision, purged);
    }
}
