package farmhand.engine.before;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Outputs;
import farmhand.farm.task.TaskState;
import farmhand.query.Aim;
import farmhand.query.Asked;

import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for tasks whose outputs are not there, before the writer is asked to retry these: it must
 * not wait for a disk.
 */
public final class MissingOutputs {
    private static final Verb RETRY = new Verb.Retry(Verb.Which.MISSING);

    private final TaskRunner runner;

    /** With the files that {@code runner} sees. */
    public MissingOutputs(TaskRunner runner) {
        this.runner = runner;
    }

    /** Whether the command wants to know. */
    public static boolean matter(Command command) {
        return command instanceof Command.Acts(var acts)
                && acts.stream().anyMatch(act -> act.verb().equals(RETRY));
    }

    /** The command with the tasks in place of what it named; looks at the disk. */
    public Command named(Farm farm, Command command, Asked asked) {
        return command instanceof Command.Acts(var acts)
                ? new Command.Acts(
                        acts.stream()
                                .map(
                                        act ->
                                                act.verb().equals(RETRY)
                                                        ? named(farm, act, asked)
                                                        : act)
                                .toList())
                : command;
    }

    private Act named(Farm farm, Act act, Asked asked) {
        List<Subject> meant =
                act.where().isBlank() ? act.subjects() : Aim.of(farm, act.where(), asked);
        List<Subject> found = meant.stream().flatMap(subject -> named(farm, subject)).toList();
        return found.isEmpty() ? act : new Act(act.verb(), found);
    }

    private Stream<Subject> named(Farm farm, Subject subject) {
        return switch (subject) {
            case Subject.OfJob(var number) -> farm.job(number).stream().flatMap(this::ofJob);
            case Subject.OfBlock(var at) ->
                    farm.block(at).stream().map(block -> ofBlock(at, block, all(block)));
            case Subject.OfTasks(var at, var tasks) ->
                    farm
                            .block(at)
                            .filter(b -> tasks.isEmpty() || tasks.last() < b.tasks().size())
                            .map(block -> ofBlock(at, block, tasks))
                            .stream();
        };
    }

    /** Of a whole job those blocks count where anything is missing, if there are such. */
    private Stream<Subject> ofJob(Job job) {
        List<Subject> blocks =
                job.blocks().stream()
                        .map(b -> ofBlock(new BlockAddress(job.number(), b.index()), b, all(b)))
                        .toList();
        List<Subject> some = blocks.stream().filter(one -> !isEmpty(one)).toList();
        return some.isEmpty() ? blocks.stream().limit(1) : some.stream();
    }

    private static boolean isEmpty(Subject subject) {
        return subject instanceof Subject.OfTasks(_, var tasks) && tasks.isEmpty();
    }

    private Subject ofBlock(BlockAddress at, Block block, TaskSet tasks) {
        TaskSetBuilder missing = new TaskSetBuilder();
        tasks.forEach(
                task -> {
                    TaskState state = block.tasks().task(task).state();
                    boolean over = state == TaskState.DONE || state == TaskState.FAILED;
                    if (over && isMissing(block, task)) {
                        missing.add(task);
                    }
                });
        return new Subject.OfTasks(at, missing.build());
    }

    private boolean isMissing(Block block, int task) {
        Outputs outputs = block.outputs(task);
        return !outputs.patterns().isEmpty()
                && !runner.isMade(block.spec().how().workingDirectory(), outputs);
    }

    private static TaskSet all(Block block) {
        return TaskSet.range(0, block.tasks().size());
    }
}
