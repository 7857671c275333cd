package farmhand.engine.schedule;

import farmhand.engine.schedule.StartKey.InJob;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobPlace;
import farmhand.farm.Readiness;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.policy.Policy;
import farmhand.farm.spec.Limit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at every task of a farm, and sorts all that may start. */
final class NaiveQueue {
    /** A task that may start, and its place. */
    private record Candidate(StartKey key, TaskAddress task) {}

    private final Farm farm;
    private final When now;

    private NaiveQueue(Farm farm, When now) {
        this.farm = farm;
        this.now = now;
    }

    /** The task that starts first, if any may start. */
    static Optional<TaskAddress> first(Farm farm, When now) {
        NaiveQueue queue = new NaiveQueue(farm, now);
        return farm.jobs().stream()
                .flatMap(queue::candidates)
                .min(Comparator.comparing(Candidate::key))
                .map(Candidate::task);
    }

    private Stream<Candidate> candidates(Job job) {
        return job.blocks().stream()
                .flatMap(
                        block ->
                                IntStream.range(0, block.tasks().size())
                                        .filter(i -> mayStart(job, block, i))
                                        .mapToObj(i -> candidate(job, block, i)));
    }

    private boolean mayStart(Job job, Block block, int index) {
        Task task = block.tasks().task(index);
        return task.state() == TaskState.OPEN
                && !job.deleted()
                && farm.needsMet(job)
                && farm.needsMet(job, block)
                && Readiness.isMet(job.blocks(), block, index)
                && isWithinLimits(job, block, block.service(index))
                && (task.turn() == Turn.NOW || isItsTime(job, block, index));
    }

    private boolean isItsTime(Job job, Block block, int index) {
        Policy policy = farm.policy();
        return !policy.paused()
                && !policy.queue(job.queue()).paused()
                && !job.settings().wishes().paused()
                && job.settings().wishes().times().notBefore().compareTo(now) <= 0
                && block.wishes(index).notBefore().compareTo(now) <= 0;
    }

    private boolean isWithinLimits(Job job, Block block, String service) {
        Policy policy = farm.policy();
        String user = job.settings().user();
        return allows(block.spec().limits().maxRunning(), block.tasks().totals().active())
                && allows(job.settings().wishes().maxRunning(), job.totals().active())
                && allows(policy.user(user).maxRunning(), running(user))
                && allows(policy.service(service), runningOf(service));
    }

    private static boolean allows(Limit limit, long running) {
        return limit.allowsMoreThan((int) running);
    }

    private long running(String user) {
        return farm.jobs().stream()
                .filter(job -> job.settings().user().equals(user))
                .mapToLong(job -> job.totals().active())
                .sum();
    }

    private long runningOf(String service) {
        return farm.jobs().stream()
                .flatMap(job -> job.blocks().stream())
                .mapToLong(block -> count(block, i -> block.service(i).equals(service)))
                .sum();
    }

    private static long count(Block block, Predicate<Integer> which) {
        return IntStream.range(0, block.tasks().size())
                .filter(i -> block.tasks().task(i).state().isActive())
                .filter(which::test)
                .count();
    }

    private Candidate candidate(Job job, Block block, int index) {
        Task task = block.tasks().task(index);
        When due = block.wishes(index).notBefore();
        InJob inJob =
                new InJob(
                        task.turn() == Turn.FIRST,
                        block.wishes(index).priorityIn(block.spec().limits().priority()),
                        (due.isNever() ? block.created(index) : due).micros(),
                        due.isNever() ? 0 : task.failures(),
                        new Ranks(block.spec().limits().pace().order(), block.tasks().size())
                                .of(index),
                        index);
        StartKey key =
                new StartKey(
                        task.turn() == Turn.NOW,
                        JobPlace.of(farm.policy(), job),
                        inJob,
                        block.index());
        return new Candidate(key, new TaskAddress(job.number(), block.index(), index));
    }
}
