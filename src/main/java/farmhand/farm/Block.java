package farmhand.farm;

import farmhand.farm.address.When;
import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameSlice;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.ArrayList;
import java.util.List;

/**
 * Tasks of one kind within a job.
 *
 * @param index its place in the job, from 0, in submit order; Afanasy's block number
 * @param spec what its user asked for; its work grows when tasks are appended
 * @param needs blocks of its job, or other jobs, that it waits for; without a cycle
 * @param tasks its tasks
 * @param ready open tasks whose needs within the job are met
 * @param created when it was submitted or appended
 * @param stamp revisions of its making and of its newest change
 */
public record Block(
        int index,
        BlockSpec spec,
        List<Need> needs,
        TaskTable tasks,
        int ready,
        When created,
        Stamp stamp) {
    public Block {
        needs = List.copyOf(needs);
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
                yield pattern.isEmpty() ? slice.toString() : FramePattern.fill(pattern, slice);
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
    public String command(int task) {
        String pattern = spec.how().command();
        return switch (spec.work()) {
            case Work.Frames frames -> FramePattern.fill(pattern, frames.cut().slice(task));
            case Work.Listed listed -> joined(pattern, listed.tasks().get(task).command());
        };
    }

    /** Frames of the task as text, such as {@code 1-3}; empty in a list block. */
    public String frames(int task) {
        return spec.work() instanceof Work.Frames frames ? frames.cut().slice(task).toString() : "";
    }

    /** The service that runs the task with that index. */
    public String service(int task) {
        String own =
                spec.work() instanceof Work.Listed listed ? listed.tasks().get(task).service() : "";
        return own.isEmpty() ? spec.how().service() : own;
    }

    /** As Afanasy joins them: into the place, else behind it without a space. */
    private static String joined(String pattern, String own) {
        if (own.isEmpty()) {
            return pattern;
        }
        return FramePattern.isIn(pattern) ? FramePattern.fill(pattern, own) : pattern + own;
    }

    Block withTasks(TaskTable changed, long revision) {
        return new Block(index, spec, needs, changed, ready, created, stamp.changed(revision));
    }

    /** The very same block when no other number of tasks is ready. */
    Block withReady(int count, long revision) {
        return count == ready
                ? this
                : new Block(index, spec, needs, tasks, count, created, stamp.changed(revision));
    }

    Block withSpec(BlockSpec changed, long revision) {
        if (!changed.work().equals(spec.work())) {
            throw new IllegalArgumentException("block " + index + " is given other work");
        }
        return new Block(index, changed, needs, tasks, ready, created, stamp.changed(revision));
    }

    Block grownBy(List<TaskSpec> more, long revision) {
        if (!(spec.work() instanceof Work.Listed listed)) {
            throw new IllegalArgumentException("block " + index + " is numeric");
        }
        List<TaskSpec> all = new ArrayList<>(listed.tasks());
        all.addAll(more);
        BlockSpec grown = spec.withWork(new Work.Listed(all));
        TaskTable table = tasks.grown(more.size());
        return new Block(index, grown, needs, table, ready, created, stamp.changed(revision));
    }
}
