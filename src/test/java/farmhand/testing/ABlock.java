package farmhand.testing;

import farmhand.farm.address.JobNumber;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.time.TimeLimits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A block as one would speak: {@code aBlock("comp", "1-100").after("beauty")}. Each step makes
 * another.
 */
public record ABlock(BlockSpec spec) {
    /** A block of frames, a task each. */
    public static ABlock aBlock(String name, String frames) {
        return new ABlock(Specs.frames(name, frames));
    }

    /** A block of listed tasks. */
    public static ABlock aListBlock(String name, int tasks) {
        String[] names =
                IntStream.range(0, tasks).mapToObj(i -> "task " + i).toArray(String[]::new);
        return new ABlock(Specs.tasks(name, names));
    }

    /** Running that command. */
    public ABlock running(String command) {
        return how(Execution.of(command));
    }

    /** The listed task with that index being about that. */
    public ABlock options(int task, TaskOptions options) {
        List<TaskSpec> tasks = new ArrayList<>(tasks());
        tasks.set(task, tasks.get(task).with(options));
        return new ABlock(spec.withWork(new Work.Listed(tasks)));
    }

    /** The tasks of a list block. */
    public List<TaskSpec> tasks() {
        return ((Work.Listed) spec.work()).tasks();
    }

    /** Waiting for all blocks of that name. */
    public ABlock after(String block) {
        return needing(new NeedSpec.OnBlock(block, NeedSpec.By.BLOCK));
    }

    /** Waiting frame by frame for all blocks of that name. */
    public ABlock afterFramesOf(String block) {
        return needing(new NeedSpec.OnBlock(block, NeedSpec.By.FRAME));
    }

    /** Waiting for that job. */
    public ABlock after(JobNumber job) {
        return needing(new NeedSpec.OnJob(job));
    }

    /** Waiting for that too. */
    public ABlock waiting(NeedSpec need) {
        return needing(need);
    }

    /** The listed task with that index waiting for others by name. */
    public ABlock waiting(int task, String... others) {
        List<TaskSpec> tasks = new ArrayList<>(tasks());
        List<NeedSpec.OnTask> needs = Stream.of(others).map(NeedSpec.OnTask::new).toList();
        tasks.set(task, tasks.get(task).with(tasks.get(task).wishes().withNeeds(needs)));
        return new ABlock(spec.withWork(new Work.Listed(tasks)));
    }

    /** With that priority in its job. */
    public ABlock priority(int value) {
        return limited(spec.limits().withPriority(value));
    }

    /** Failed after so many failures. */
    public ABlock maxFailures(int most) {
        BlockLimits old = spec.limits();
        return limited(
                new BlockLimits(
                        old.priority(),
                        new Limit(most),
                        old.maxRunning(),
                        old.slots(),
                        old.times(),
                        old.pace()));
    }

    /** With at most so many tasks at a time. */
    public ABlock maxRunning(int most) {
        BlockLimits old = spec.limits();
        return limited(
                new BlockLimits(
                        old.priority(),
                        old.maxFailures(),
                        new Limit(most),
                        old.slots(),
                        old.times(),
                        old.pace()));
    }

    /** Taking so many slots a task. */
    public ABlock slots(int each) {
        BlockLimits old = spec.limits();
        return limited(
                new BlockLimits(
                        old.priority(),
                        old.maxFailures(),
                        old.maxRunning(),
                        each,
                        old.times(),
                        old.pace()));
    }

    /** Of that service. */
    public ABlock service(String name) {
        Execution old = spec.how();
        return how(
                new Execution(
                        name,
                        old.command(),
                        old.taskName(),
                        old.workingDirectory(),
                        old.environment(),
                        old.outputs()));
    }

    /** Running in that folder. */
    public ABlock in(String folder) {
        Execution old = spec.how();
        return how(
                new Execution(
                        old.service(),
                        old.command(),
                        old.taskName(),
                        folder,
                        old.environment(),
                        old.outputs()));
    }

    /** Making these files. */
    public ABlock outputs(String... files) {
        return how(spec.how().withOutputs(List.of(files)));
    }

    private ABlock how(Execution how) {
        return new ABlock(
                new BlockSpec(
                        spec.name(),
                        spec.work(),
                        how,
                        spec.needs(),
                        spec.limits(),
                        spec.metadata()));
    }

    /** With attempts that take no longer. */
    public ABlock times(TimeLimits times) {
        return limited(spec.limits().with(times));
    }

    /** Its tasks following each other like that. */
    public ABlock with(Pace pace) {
        return limited(spec.limits().with(pace));
    }

    private ABlock needing(NeedSpec need) {
        List<NeedSpec> needs = new ArrayList<>(spec.needs());
        needs.add(need);
        return new ABlock(
                new BlockSpec(
                        spec.name(),
                        spec.work(),
                        spec.how(),
                        needs,
                        spec.limits(),
                        spec.metadata()));
    }

    private ABlock limited(BlockLimits limits) {
        return new ABlock(
                new BlockSpec(
                        spec.name(),
                        spec.work(),
                        spec.how(),
                        spec.needs(),
                        limits,
                        spec.metadata()));
    }
}
