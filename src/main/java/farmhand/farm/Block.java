package farmhand.farm;

import farmhand.farm.address.When;
import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameSlice;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Outputs;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskTable;
import farmhand.farm.transfer.Transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tasks of one kind within a job.
 *
 * @param index its place in the job, from 0, in submit order; Afanasy's block number
 * @param spec what its user asked for; its work grows when tasks are appended
 * @param needs blocks of its job, or other jobs, that it waits for; without a cycle
 * @param tasks its tasks
 * @param changes what was wished of single tasks after they were submitted
 * @param taskNeeds which of its tasks wait for which others; follows from spec and changes
 * @param ready open tasks whose needs within the job are met
 * @param births when it was submitted or appended, and its tasks
 * @param stamp revisions of its making and of its newest change
 */
public record Block(
        int index,
        BlockSpec spec,
        List<Need> needs,
        TaskTable tasks,
        TaskChanges changes,
        TaskNeeds taskNeeds,
        int ready,
        Births births,
        Stamp stamp) {
    public Block {
        needs = List.copyOf(needs);
    }

    /** What it waits for, needs by mask as the blocks that match. */
    public List<Need> waits() {
        return Need.bound(needs);
    }

    /** When it was submitted or appended. */
    public When created() {
        return births.first();
    }

    /** When the task with that index was. */
    public When created(int task) {
        return births.of(task);
    }

    /** Whether its tasks wait one by one: for frames of other blocks, or for each other. */
    public boolean isByFrame() {
        return !taskNeeds.isNone()
                || waits().stream().anyMatch(need -> need instanceof Need.BlockByFrame);
    }

    /** Whether it was made from frames, so that no tasks can be appended. */
    public boolean isNumeric() {
        return spec.work() instanceof Work.Frames;
    }

    /** Name of the task with that index. */
    public String taskName(int task) {
        String pattern = spec.how().taskName();
        return switch (spec.work()) {
            case Work.Frames frames -> {
                FrameSlice slice = frames.cut().slice(task);
                yield pattern.isEmpty() ? slice.toString() : FramePattern.name(pattern, slice);
            }
            case Work.Listed listed -> {
                String name = listed.tasks().get(task).name();
                yield pattern.isEmpty() ? name : FramePattern.fill(pattern, name);
            }
        };
    }

    /**
     * The command of the task with that index, patterns filled; may be empty where a service needs
     * none.
     */
    public TaskCommand command(int task) {
        TaskCommand pattern = spec.how().command();
        return switch (spec.work()) {
            case Work.Frames frames -> pattern.filled(frames.cut().slice(task));
            case Work.Listed listed -> joined(pattern, listed.tasks().get(task).command());
        };
    }

    /** Frames of the task as text, such as {@code 1-3}; empty in a list block. */
    public String frames(int task) {
        return spec.work() instanceof Work.Frames frames ? frames.cut().slice(task).toString() : "";
    }

    /** The service that runs the task with that index. */
    public String service(int task) {
        if (options(task).isTransfer()) {
            return Transfer.SERVICE;
        }
        String own =
                spec.work() instanceof Work.Listed listed ? listed.tasks().get(task).service() : "";
        return own.isEmpty() ? spec.how().service() : own;
    }

    /** What its user wants of the task with that index, by itself. */
    public TaskWishes wishes(int task) {
        return changes.of(task)
                .orElseGet(
                        () ->
                                spec.work() instanceof Work.Listed listed
                                        ? listed.tasks().get(task).wishes()
                                        : TaskWishes.NONE);
    }

    /** What the task with that index is about. */
    public TaskOptions options(int task) {
        return spec.work() instanceof Work.Listed listed
                ? listed.tasks().get(task).options()
                : TaskOptions.NONE;
    }

    /** What the task with that index copies, if it is a transfer. */
    public Optional<Transfer> transfer(int task) {
        TaskOptions said = options(task);
        String chosen = wishes(task).parcel().destination();
        return said.isTransfer()
                ? Optional.of(
                        new Transfer(
                                said.source(),
                                chosen.isEmpty() ? said.destination() : chosen,
                                said.copying()))
                : Optional.empty();
    }

    /** Files that the task with that index makes. */
    public Outputs outputs(int task) {
        List<String> common = spec.how().outputs();
        return switch (spec.work()) {
            case Work.Frames frames -> new Outputs(common, Optional.of(frames.cut().slice(task)));
            case Work.Listed listed -> {
                TaskSpec own = listed.tasks().get(task);
                Stream<String> named = common.stream().map(p -> FramePattern.fill(p, own.name()));
                yield new Outputs(
                        Stream.concat(named, own.options().outputs().stream()).toList(),
                        Optional.empty());
            }
        };
    }

    /**
     * Lines are joined as Afanasy does: into the place, else behind it without a space. A program
     * with arguments stands for itself; as a pattern it takes a line as one word.
     */
    private static TaskCommand joined(TaskCommand pattern, TaskCommand own) {
        if (own.isEmpty()) {
            return pattern;
        }
        if (own instanceof TaskCommand.Argv || pattern.isEmpty()) {
            return own;
        }
        String line = own.text();
        return switch (pattern) {
            case TaskCommand.Shell(String text) ->
                    TaskCommand.of(
                            FramePattern.isIn(text) ? FramePattern.fill(text, line) : text + line);
            case TaskCommand.Argv(List<String> words) -> {
                if (words.stream().anyMatch(FramePattern::isIn)) {
                    yield pattern.map(word -> FramePattern.fill(word, line));
                }
                List<String> more = new ArrayList<>(words);
                more.add(line);
                yield new TaskCommand.Argv(more);
            }
        };
    }

    Block withTasks(TaskTable changed, long revision) {
        return new Block(
                index,
                spec,
                needs,
                changed,
                changes,
                taskNeeds,
                ready,
                births,
                stamp.changed(revision));
    }

    /** The same block, what its tasks wait for found out. */
    Block withTaskNeeds() {
        TaskNeeds found = TaskNeeds.of(this);
        return found.isNone() && taskNeeds.isNone()
                ? this
                : new Block(index, spec, needs, tasks, changes, found, ready, births, stamp);
    }

    Block withNeeds(List<Need> others) {
        return new Block(index, spec, others, tasks, changes, taskNeeds, ready, births, stamp);
    }

    Block with(TaskChanges changed, long revision) {
        return new Block(
                index,
                spec,
                needs,
                tasks,
                changed,
                taskNeeds,
                ready,
                births,
                stamp.changed(revision));
    }

    /** The very same block when no other number of tasks is ready. */
    Block withReady(int count, long revision) {
        return count == ready
                ? this
                : new Block(
                        index,
                        spec,
                        needs,
                        tasks,
                        changes,
                        taskNeeds,
                        count,
                        births,
                        stamp.changed(revision));
    }

    Block withSpec(BlockSpec changed, List<Need> others, long revision) {
        if (!changed.work().equals(spec.work())) {
            throw new IllegalArgumentException("block " + index + " is given other work");
        }
        return new Block(
                index,
                changed,
                others,
                tasks,
                changes,
                taskNeeds,
                ready,
                births,
                stamp.changed(revision));
    }

    Block grownBy(List<TaskSpec> more, When at, long revision) {
        if (!(spec.work() instanceof Work.Listed listed)) {
            throw new IllegalArgumentException("block " + index + " is numeric");
        }
        List<TaskSpec> all = new ArrayList<>(listed.tasks());
        all.addAll(more);
        BlockSpec grown = spec.withWork(listed.with(all));
        TaskTable table = tasks.grown(more.size());
        return new Block(
                index,
                grown,
                needs,
                table,
                changes,
                taskNeeds,
                ready,
                births.with(tasks.size(), at),
                stamp.changed(revision));
    }
}
