package farmhand.farm;

import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskTable;
import farmhand.farm.transfer.Parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes the blocks of a job and their tasks, and keeps count of what may start in them. */
final class BlockTasks {
    private BlockTasks() {}

    /** The job with more blocks, in this order. */
    static Job added(Job job, List<FarmEvent.NewBlock> more, When at, long revision) {
        List<Block> blocks = new ArrayList<>(job.blocks());
        for (FarmEvent.NewBlock one : more) {
            TaskTable tasks = TaskTable.untouched(one.spec().work().count());
            Stamp stamp = Stamp.madeAt(revision);
            blocks.add(
                    new Block(
                                    blocks.size(),
                                    one.spec(),
                                    one.needs(),
                                    tasks,
                                    TaskChanges.NONE,
                                    TaskNeeds.NONE,
                                    0,
                                    Births.at(at),
                                    stamp)
                            .withTaskNeeds());
        }
        return job.withBlocks(
                Masks.bound(blocks, i -> i >= job.blocks().size(), revision), revision);
    }

    /** The job with more tasks in a list block, in this order. */
    static Job grown(Job job, int index, List<TaskSpec> more, When at, long revision) {
        Block before = job.blocks().get(index);
        Block grown = before.grownBy(more, at, revision).withTaskNeeds();
        TaskSet added = TaskSet.range(before.tasks().size(), grown.tasks().size());
        int ready =
                grown.taskNeeds().isNone()
                        ? before.ready() + Readiness.count(job.blocks(), grown, added)
                        : Readiness.count(job.blocks(), grown);
        return replaced(job, before, grown.withReady(ready, revision), added, revision);
    }

    /** The job with each task of {@code which} replaced by what {@code change} makes of it. */
    static Job changed(
            Job job, int index, TaskSet which, UnaryOperator<Task> change, long revision) {
        Block before = job.blocks().get(index);
        TaskTable table = before.tasks().change(which, change);
        Block changed = before.withTasks(table, revision);
        TaskSet concerned = before.taskNeeds().withWaiting(which);
        int ready =
                before.ready()
                        - Readiness.count(job.blocks(), before, concerned)
                        + Readiness.count(job.blocks(), changed, concerned);
        return replaced(job, before, changed.withReady(ready, revision), which, revision);
    }

    /** The job with another spec of a block, which has the same work, and what that waits for. */
    static Job edited(Job job, int index, BlockSpec spec, List<Need> needs, long revision) {
        Block before = job.blocks().get(index);
        Block edited = before.withSpec(spec, needs, revision);
        boolean renamed = !spec.name().equals(before.spec().name());
        if (!renamed && needs.equals(before.needs())) {
            return job.with(edited, revision);
        }
        List<Block> blocks = new ArrayList<>(job.blocks());
        blocks.set(index, edited);
        return job.withBlocks(Masks.bound(blocks, i -> i == index, revision), revision);
    }

    /** The job with that wished of some tasks of a block. */
    static Job wished(Job job, int index, TaskSet tasks, TaskWishes wishes, long revision) {
        Block before = job.blocks().get(index);
        Block wished = before.with(before.changes().with(tasks, wishes), revision).withTaskNeeds();
        boolean alike = wished.taskNeeds().equals(before.taskNeeds());
        int ready = alike ? before.ready() : Readiness.count(job.blocks(), wished);
        return job.with(wished.withReady(ready, revision), revision);
    }

    /** The job with that found out of the transfers of a block. */
    static Job measured(Job job, int index, Map<Integer, Parcel> found, long revision) {
        Block before = job.blocks().get(index);
        TaskChanges changes = before.changes();
        for (Map.Entry<Integer, Parcel> one : found.entrySet()) {
            int task = one.getKey();
            changes = changes.with(TaskSet.of(task), before.wishes(task).with(one.getValue()));
        }
        return counted(job, before.with(changes, revision).withTaskNeeds(), revision);
    }

    private static Job counted(Job job, Block block, long revision) {
        return job.with(block.withReady(Readiness.count(job.blocks(), block), revision), revision);
    }

    /** The job with what is ready in its blocks counted, not believed. */
    static Job restored(Job job) {
        List<Block> blocks = Masks.bound(job.blocks().stream().map(Block::withTaskNeeds).toList());
        return new Job(
                job.number(),
                job.settings(),
                blocks.stream().map(block -> restored(blocks, block)).toList(),
                job.created(),
                job.finished(),
                job.modified(),
                job.deleted(),
                job.aging(),
                job.stamp());
    }

    private static Block restored(List<Block> blocks, Block block) {
        return block.withReady(Readiness.count(blocks, block), block.stamp().changed());
    }

    private static Job replaced(
            Job job, Block before, Block after, TaskSet changed, long revision) {
        List<Block> blocks = new ArrayList<>(job.blocks());
        blocks.set(after.index(), after);
        return job.withBlocks(
                Followers.counted(blocks, before, after, changed, revision), revision);
    }
}
