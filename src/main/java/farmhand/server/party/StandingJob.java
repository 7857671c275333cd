package farmhand.server.party;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmHost;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.server.route.Waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The job that Party's tasks of a day stand in, one list block. It is submitted with the first of
 * them, in the place of an earlier day's that is not over; what comes later is appended.
 */
final class StandingJob {
    /** By which its jobs are known. */
    private static final Metadata MARK = new Metadata("{\"source\":\"party\"}");

    private static final int RUNS_THAT_MAY_FAIL = 6;

    private final FarmHost host;
    private final ReentrantLock turn = new ReentrantLock(true);
    private Optional<BlockAddress> newest = Optional.empty();

    StandingJob(FarmHost host) {
        this.host = host;
    }

    /** Whether that job is one of Party's. */
    static boolean isOne(Job job) {
        return job.settings().metadata().equals(MARK);
    }

    /** Puts tasks on the farm, all or none; answers where they are. */
    Subject.OfTasks add(List<TaskSpec> tasks, Origin origin, LocalDate day)
            throws InterruptedException {
        // One after the other, so that a day's first two requests do not both begin its job.
        turn.lockInterruptibly();
        try {
            String name = "Party " + day;
            Optional<BlockAddress> block = standing(name, tasks.size());
            Subject.OfTasks added =
                    block.isPresent()
                            ? appended(block.get(), tasks, origin)
                            : submitted(name, tasks, origin);
            newest = Optional.of(added.block());
            return added;
        } finally {
            turn.unlock();
        }
    }

    private Optional<BlockAddress> standing(String name, int more) {
        Farm farm = host.farm();
        return newest.or(() -> found(farm, name))
                .filter(
                        block ->
                                farm.job(block.job())
                                        .filter(job -> takes(job, name, more))
                                        .isPresent());
    }

    private static Optional<BlockAddress> found(Farm farm, String name) {
        return farm.jobs().stream()
                .filter(job -> takes(job, name, 0))
                .map(Job::number)
                .max(Comparable::compareTo)
                .map(number -> new BlockAddress(number, 0));
    }

    private static boolean takes(Job job, String name, int more) {
        return !job.deleted()
                && isOne(job)
                && job.settings().name().equals(name)
                && !job.settings().wishes().aborted()
                && job.blocks().getFirst().tasks().size() + more <= Work.Listed.MOST_TASKS;
    }

    private Subject.OfTasks appended(BlockAddress block, List<TaskSpec> tasks, Origin origin)
            throws InterruptedException {
        Outcome.Done done = done(new Command.AppendTasks(block, tasks), origin);
        return (Subject.OfTasks) done.subjects().getFirst();
    }

    private Subject.OfTasks submitted(String name, List<TaskSpec> tasks, Origin origin)
            throws InterruptedException {
        BlockSpec block =
                new BlockSpec(
                        "tasks",
                        new Work.Listed(tasks),
                        Execution.of(""),
                        List.of(),
                        new BlockLimits(0, new Limit(RUNS_THAT_MAY_FAIL), Limit.NONE, 0),
                        Metadata.NONE);
        JobSpec job =
                new JobSpec(
                        name,
                        origin.user(),
                        JobSpec.USUAL_PRIORITY,
                        JobWishes.USUAL,
                        List.of(),
                        MARK,
                        List.of(block));
        JobSpec placed = oldest().map(job::beside).orElse(job);
        Outcome.Done done = done(new Command.Submit(placed), origin);
        BlockAddress made = new BlockAddress(done.subjects().getFirst().job(), 0);
        return new Subject.OfTasks(made, TaskSet.firstOf(tasks.size()));
    }

    /** The first of its jobs that has tasks to come; all those share one place in the order. */
    private Optional<JobNumber> oldest() {
        return host.farm().jobs().stream()
                .filter(job -> isOne(job) && !job.deleted() && !job.isMet())
                .map(Job::number)
                .min(Comparable::compareTo);
    }

    private Outcome.Done done(Command command, Origin origin) throws InterruptedException {
        return switch (Waiting.await(host.send(command, origin))) {
            case Outcome.Done done -> done;
            case Outcome.Refused(var rejection) -> throw new Refused(inPartysWords(rejection));
        };
    }

    /** Party's clients cannot say that a second one is wanted. */
    private static Rejection inPartysWords(Rejection rejection) {
        return rejection.code().equals("duplicate_recurring")
                ? Rejection.of(
                                rejection.code(),
                                rejection.message(),
                                "Leave this task away, or DELETE the other first.")
                        .within(rejection.at())
                        .within("tasks")
                : rejection;
    }
}
