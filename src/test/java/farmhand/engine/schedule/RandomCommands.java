package farmhand.engine.schedule;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Act;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.BlockFields;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskOrder;
import farmhand.farm.task.TaskState;
import farmhand.testing.ABlock;
import farmhand.testing.AJob;
import farmhand.testing.Specs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Commands as many users at once might send them, most but not all of them possible. */
public final class RandomCommands {
    private static final List<String> NAMES = List.of("beauty", "shadow", "comp", "mail");

    private static final List<String> QUEUES = List.of("high", "medium", "low");
    private static final List<String> USERS = List.of("kim", "lee");

    /** How many seconds commands may be about. */
    static final int STEPS = 400;

    private final Random random;

    /** Commands that {@code random} makes. */
    public RandomCommands(Random random) {
        this.random = random;
    }

    /** The next one, for a farm that holds a job. */
    public Command next(Farm farm) {
        JobNumber job = job(farm);
        return switch (random.nextInt(19)) {
            case 16, 17, 18 ->
                    new Command.EditTasks(
                            job, List.of(new TaskEdit(subject(farm), List.of(taskField()))));
            case 14, 15 -> new Command.EditPolicy(policy());
            case 0 -> new Command.Submit(aRandomJob(farm).spec());
            case 1 ->
                    new Command.AppendBlocks(
                            job, List.of(aRandomBlock(farm, appendedPlace(farm, job)).spec()));
            case 2, 3 ->
                    new Command.AppendTasks(
                            block(farm), aListBlock("more", 1 + random.nextInt(3)).tasks());
            case 4 -> new Command.EditJob(job, List.of(jobField()));
            case 5 -> new Command.EditBlock(block(farm), limits());
            case 6 -> new Command.EditTasks(job, List.of(TaskEdit.to(subject(farm), state())));
            default -> new Command.Acts(acts(farm));
        };
    }

    private TaskField taskField() {
        return random.nextBoolean()
                ? new TaskField.Priority(random.nextInt(3))
                : new TaskField.NotBefore(when());
    }

    /** Some seconds before or after the time at which commands begin to come. */
    private When when() {
        return chance(4)
                ? When.NEVER
                : new When(Specs.AT.micros() + random.nextLong(STEPS) * 1_000_000);
    }

    private PolicyEdit policy() {
        String queue = pick(QUEUES);
        return switch (random.nextInt(5)) {
            case 0 ->
                    new PolicyEdit.OfFarm(
                            List.of(new PolicyEdit.FarmField.Paused(random.nextInt(4) == 0)));
            case 1 ->
                    new PolicyEdit.OfFarm(
                            List.of(new PolicyEdit.FarmField.ServiceLimit("generic", limit())));
            case 2 ->
                    new PolicyEdit.OfUser(
                            pick(USERS), List.of(new PolicyEdit.UserField.MaxRunning(limit())));
            case 3 ->
                    new PolicyEdit.OfQueue(
                            queue,
                            true,
                            List.of(new PolicyEdit.QueueField.Priority(random.nextInt(1001))));
            default ->
                    new PolicyEdit.OfQueue(
                            queue,
                            true,
                            List.of(new PolicyEdit.QueueField.Paused(random.nextInt(4) == 0)));
        };
    }

    private List<Act> acts(Farm farm) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            acts.add(new Act(verb(farm), List.of(subject(farm), subject(farm))));
        }
        return acts;
    }

    private AJob aRandomJob(Farm farm) {
        AJob job = aJob().of(pick(USERS)).in(pick(QUEUES)).priority(random.nextInt(3));
        int blocks = 1 + random.nextInt(NAMES.size());
        for (int i = 0; i < blocks; i++) {
            job = job.with(aRandomBlock(farm, i));
        }
        job = chance(6) ? job.notBefore(when()) : job;
        job = chance(4) ? job.maxRunning(1 + random.nextInt(3)) : job;
        job = chance(6) ? job.named("job " + random.nextInt(4)) : job;
        job =
                chance(5)
                        ? job.afterJobsMatching(
                                "job [0-" + random.nextInt(4) + "]",
                                pick(List.of(NeedSpec.Whose.values())))
                        : job;
        job = chance(10) ? job.dormant() : job;
        return chance(4) ? job.after(job(farm)) : job;
    }

    /** The block of that place in its job; waits for blocks before it only. */
    private ABlock aRandomBlock(Farm farm, int place) {
        String name = NAMES.get(place);
        int first = random.nextInt(4);
        String frames = first + "-" + (first + random.nextInt(8)) + (chance(3) ? ",20-23x3" : "");
        List<String> orders = List.of("ascending", "descending", "middle_out", "every:3");
        Pace pace = new Pace(1, TaskOrder.parse(pick(orders)), Limit.NONE);
        ABlock block = chance(3) ? aListOfTasks(name) : aBlock(name, frames);
        block =
                chance(8)
                        ? block.waiting(
                                new NeedSpec.BlocksMatching(
                                        new Mask("[bc].*"), pick(List.of(NeedSpec.By.values()))))
                        : block;
        block = chance(2) ? block.with(pace) : block;
        block = block.priority(random.nextInt(2)).slots(random.nextInt(4)).maxFailures(3);
        block = chance(4) ? block.maxRunning(1 + random.nextInt(3)) : block;
        if (place > 0) {
            block = chance(3) ? block.after(NAMES.get(random.nextInt(place))) : block;
            block = chance(2) ? block.afterFramesOf(NAMES.get(random.nextInt(place))) : block;
        }
        return chance(8) ? block.after(job(farm)) : block;
    }

    private ABlock aListOfTasks(String name) {
        int size = 1 + random.nextInt(6);
        ABlock block = aListBlock(name, size);
        for (int i = 1; i < size; i++) {
            block = chance(3) ? block.waiting(i, "task " + random.nextInt(i)) : block;
        }
        return block;
    }

    private static int appendedPlace(Farm farm, JobNumber job) {
        int blocks = farm.job(job).map(Job::blocks).map(List::size).orElse(0);
        return Math.min(blocks, NAMES.size() - 1);
    }

    private Verb verb(Farm farm) {
        return switch (random.nextInt(16)) {
            case 12 -> new Verb.Move(pick(List.of(Verb.Where.values())));
            case 13 -> new Verb.MoveBefore(job(farm));
            case 14 -> new Verb.First(random.nextInt(3) > 0);
            case 15 -> new Verb.Run();
            case 0 -> new Verb.Pause(random.nextBoolean());
            case 1, 2 -> new Verb.Resume();
            case 3 -> new Verb.Exclude();
            case 4, 5 -> new Verb.Include();
            case 6 -> new Verb.Hold();
            case 7, 8 -> new Verb.Retry(Verb.Which.FAILED);
            case 9 -> new Verb.Retry(Verb.Which.ALL);
            case 10 -> chance(2) ? new Verb.Priority(random.nextInt(3)) : new Verb.Limits(limit());
            default ->
                    switch (random.nextInt(9)) {
                        case 6 -> new Verb.Archive();
                        case 7 -> new Verb.Restore();
                        case 8 -> new Verb.Clone();
                        case 0 -> new Verb.Delete();
                        case 1 -> new Verb.Abort();
                        case 2, 3 -> new Verb.Activate();
                        default -> new Verb.Include();
                    };
        };
    }

    private JobField jobField() {
        return switch (random.nextInt(5)) {
            case 3 -> new JobField.Name("job " + random.nextInt(4));
            case 4 -> new JobField.Needs(List.of());
            case 0 -> new JobField.Priority(random.nextInt(3));
            case 1 ->
                    random.nextInt(3) == 0
                            ? new JobField.Paused(random.nextBoolean())
                            : new JobField.Waiting();
            default -> new JobField.MaxRunning(limit());
        };
    }

    private List<BlockField> limits() {
        return BlockFields.of(
                new BlockLimits(random.nextInt(2), new Limit(2), limit(), random.nextInt(3)));
    }

    private Limit limit() {
        return random.nextBoolean() ? Limit.NONE : new Limit(random.nextInt(4));
    }

    private Subject subject(Farm farm) {
        BlockAddress block = block(farm);
        int first = random.nextInt(6);
        return switch (random.nextInt(4)) {
            case 0 -> new Subject.OfJob(block.job());
            case 1 -> new Subject.OfBlock(block);
            default ->
                    new Subject.OfTasks(block, TaskSet.range(first, first + 1 + random.nextInt(4)));
        };
    }

    private BlockAddress block(Farm farm) {
        JobNumber job = job(farm);
        int blocks = farm.job(job).map(Job::blocks).map(List::size).orElse(1);
        return new BlockAddress(job, random.nextInt(blocks + (chance(20) ? 1 : 0)));
    }

    /** Mostly one that is there. */
    private JobNumber job(Farm farm) {
        int next = farm.nextNumber().value();
        return new JobNumber(2 + random.nextInt(Math.max(1, next - 2 + (chance(20) ? 1 : 0))));
    }

    private TaskState state() {
        return pick(List.of(TaskState.values()));
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
