package farmhand.testing;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.IndexRun;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.policy.Queue;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskStanding;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;
import farmhand.farm.time.Age;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A farm to which possible things happen at random; the same seed makes the same life. Not for use
 * by several threads.
 */
public final class RandomFarm {
    private static final int MOST_JOBS = 12;

    private final Random random;
    private final RandomSpecs specs;
    private Farm farm;
    private long now = 1_800_000_000_000_000L;

    /** A life that begins with an empty farm. */
    public RandomFarm(long seed) {
        this(seed, Farm.EMPTY);
    }

    /** A life that goes on from {@code farm}. */
    public RandomFarm(long seed, Farm farm) {
        this.random = new Random(seed);
        this.specs = new RandomSpecs(random);
        this.farm = farm;
    }

    /** The farm as it is now. */
    public Farm farm() {
        return farm;
    }

    /** Lets one to four things happen as one revision, and answers what they were; never empty. */
    public List<FarmEvent> step() {
        List<FarmEvent> events = new ArrayList<>();
        Farm trial = farm;
        int wanted = 1 + random.nextInt(4);
        while (events.size() < wanted) {
            FarmEvent event = any(trial);
            events.add(event);
            trial = trial.apply(List.of(event));
        }
        farm = farm.apply(events);
        return List.copyOf(events);
    }

    private FarmEvent any(Farm on) {
        List<Job> jobs = on.jobs().stream().filter(job -> !job.deleted()).toList();
        if (jobs.isEmpty() || (jobs.size() < MOST_JOBS && random.nextInt(20) == 0)) {
            return specs.job(on.nextNumber(), jobs, when());
        }
        if (random.nextInt(20) == 0) {
            return toPolicy();
        }
        List<Job> gone = on.jobs().stream().filter(Job::deleted).toList();
        if (!gone.isEmpty() && random.nextInt(40) == 0) {
            Job back = pick(gone);
            return random.nextInt(4) == 0 && isIdle(back)
                    ? new FarmEvent.JobPurged(back.number(), when())
                    : new FarmEvent.JobRestored(back.number(), when());
        }
        List<Job> over =
                jobs.stream().filter(job -> !job.finished().isNever() && isIdle(job)).toList();
        if (!over.isEmpty() && random.nextInt(20) == 0) {
            Age age = pick(List.of(Age.values()));
            return new FarmEvent.JobAged(pick(over).number(), age, when());
        }
        Job job = pick(jobs);
        return random.nextInt(4) == 0 ? toJob(job) : toTasks(job);
    }

    private FarmEvent toPolicy() {
        String queue = pick(List.of("low", "medium", "night"));
        Limit most = random.nextBoolean() ? Limit.NONE : new Limit(random.nextInt(4));
        return switch (random.nextInt(7)) {
            case 6 ->
                    new FarmEvent.WorkerNoted(
                            "box", pick(List.of("", "fan is loud", "“sick”")), when());
            case 5 -> new FarmEvent.WorkerPaused("box", random.nextBoolean(), when());
            case 0 -> new FarmEvent.FarmPaused(random.nextInt(4) == 0, when());
            case 1 -> new FarmEvent.UserSet("elie", new UserTerms(40, most), when());
            case 2 -> new FarmEvent.ServiceLimited("blender", most, when());
            case 3 -> new FarmEvent.QueueRemoved("night", when());
            default -> {
                Queue value = new Queue(random.nextInt(1001), random.nextInt(4) == 0);
                yield new FarmEvent.QueueSet(queue, value, when());
            }
        };
    }

    private FarmEvent toJob(Job job) {
        Block block = pick(job.blocks());
        return switch (random.nextInt(7)) {
            case 6 -> edited(job, job.settings().at(random.nextInt(20)));
            case 0 -> new FarmEvent.BlocksAdded(job.number(), specs.blocks(job.blocks()), when());
            case 1 ->
                    new FarmEvent.BlockEdited(
                            at(job, block), specs.edited(block), block.needs(), when());
            case 2 -> edited(job, job.settings().withPriority(random.nextInt(2001) - 1000));
            case 3 -> {
                JobWishes wishes = job.settings().wishes();
                JobWishes other =
                        random.nextBoolean()
                                ? wishes.withPaused(!wishes.paused())
                                : wishes.withActivated(!wishes.activated());
                yield edited(job, job.settings().with(other));
            }
            case 4 ->
                    random.nextInt(8) == 0 && isIdle(job)
                            ? new FarmEvent.JobDeleted(job.number(), when())
                            : edited(job, job.settings().named("job “" + now + "”", "somebody"));
            default ->
                    block.isNumeric()
                            ? edited(job, job.settings().with(specs.metadata()))
                            : new FarmEvent.TasksAdded(at(job, block), specs.tasks(), when());
        };
    }

    private FarmEvent edited(Job job, farmhand.farm.JobSettings settings) {
        return new FarmEvent.JobEdited(job.number(), settings, when());
    }

    private FarmEvent toTasks(Job job) {
        Block block = pick(job.blocks());
        int first = random.nextInt(block.tasks().size());
        Task task = block.tasks().task(first);
        if (task.state() == TaskState.OPEN && random.nextInt(3) > 0) {
            AttemptAddress next = at(job, block).task(first).attempt(task.tries() + 1);
            return new FarmEvent.AttemptAssigned(next, "this", block.command(first).text(), when());
        }
        if (task.state().isActive()) {
            return toAttempt(at(job, block), first, task);
        }
        if (random.nextInt(6) == 0) {
            TaskSet wished = some(block, first, _ -> true);
            return new FarmEvent.TasksEdited(at(job, block), wished, specs.wishes(), when());
        }
        TaskSet some = some(block, first, other -> !other.state().isActive());
        if (random.nextInt(8) == 0) {
            TaskState was = pick(List.of(TaskState.OPEN, TaskState.FAILED, TaskState.DELETED));
            TaskStanding standing = new TaskStanding(was, 1, 1, "went wrong", Turn.USUAL);
            return new FarmEvent.TasksPutBack(at(job, block), some, standing, when());
        }
        TaskState to = pick(List.of(TaskState.OPEN, TaskState.HELD, TaskState.EXCLUDED));
        return new FarmEvent.TasksMoved(at(job, block), some, to, when());
    }

    private FarmEvent toAttempt(BlockAddress block, int index, Task task) {
        AttemptAddress attempt = block.task(index).attempt(task.tries());
        return switch (random.nextInt(6)) {
            case 0 -> new FarmEvent.TasksEnding(block, TaskSet.of(index), TaskState.HELD, when());
            case 1 -> new FarmEvent.AttemptStarted(attempt);
            case 2 -> new FarmEvent.AttemptProgressed(attempt, random.nextInt(101), "frame 7");
            case 3 -> {
                Exit exit = new Exit(End.FAILED, 1, 0, "“" + index + "” went\nwrong");
                TaskState to = random.nextBoolean() ? TaskState.OPEN : TaskState.FAILED;
                yield new FarmEvent.AttemptEnded(attempt, exit, to, when());
            }
            case 4 -> {
                Exit exit = new Exit(End.STOPPED, -1, 15, "");
                TaskState to = task.isEnding() ? task.ending() : TaskState.OPEN;
                yield new FarmEvent.AttemptEnded(attempt, exit, to, when());
            }
            default -> new FarmEvent.AttemptEnded(attempt, Exit.DONE, TaskState.DONE, when());
        };
    }

    /** Some tasks from {@code first} on that are as wanted. */
    private TaskSet some(Block block, int first, Predicate<Task> wanted) {
        int end = Math.min(block.tasks().size(), first + 1 + random.nextInt(150));
        return TaskSet.merged(
                IntStream.range(first, end)
                        .filter(i -> wanted.test(block.tasks().task(i)))
                        .mapToObj(i -> new IndexRun(i, i))
                        .toList());
    }

    private static boolean isIdle(Job job) {
        return job.totals().active() == 0;
    }

    private static BlockAddress at(Job job, Block block) {
        return new BlockAddress(job.number(), block.index());
    }

    private When when() {
        now += 1 + random.nextInt(5_000_000);
        return new When(now);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
