package farmhand.farm;

import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.spec.TaskSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes tasks of a block, and what follows for the blocks of the same job that wait for them. */
final class BlockTasks {
    private BlockTasks() {}

    static Job added(Job job, List<FarmEvent.NewBlock> more, When at, long revision) {
        List<Block> blocks = new ArrayList<>(job.blocks());
        for (FarmEvent.NewBlock one : more) {
            TaskTable tasks = TaskTable.untouched(one.spec().work().count());
            blocks.add(
                    new Block(
                            blocks.size(),
                            one.spec(),
                            one.needs(),
                            tasks,
                            0,
                            at,
                            Stamp.madeAt(revision)));
        }
        for (int i = job.blocks().size(); i < blocks.size(); i++) {
            blocks.set(i, recounted(blocks, blocks.get(i), revision));
        }
        return job.withBlocks(blocks, revision);
    }

    /** The same job with what is ready in its blocks counted, not believed. */
    static Job restored(Job job) {
        return new Job(
                job.number(),
                job.settings(),
                job.blocks().stream().map(block -> counted(job.blocks(), block)).toList(),
                job.created(),
                job.finished(),
                job.modified(),
                job.deleted(),
                job.stamp());
    }

    static Job grown(Job job, int index, List<TaskSpec> more, long revision) {
        List<Block> blocks = new ArrayList<>(job.blocks());
        Block before = blocks.get(index);
        Block after = before.grownBy(more, before.ready(), revision);
        blocks.set(index, after);
        blocks.set(index, recounted(blocks, after, revision));
        TaskSet grown = TaskSet.range(before.tasks().size(), after.tasks().size());
        followers(blocks, before, blocks.get(index), grown, revision);
        return job.withBlocks(blocks, revision);
    }

    static Job changed(
            Job job, int index, TaskSet which, UnaryOperator<Task> change, long revision) {
        List<Block> blocks = new ArrayList<>(job.blocks());
        Block before = blocks.get(index);
        TaskTable table = before.tasks().change(which, change);
        int ready = before.ready();
        if (byFrame(before)) {
            ready -= Readiness.count(blocks, before, which);
            blocks.set(index, before.withTasks(table, ready, revision));
            ready += Readiness.count(blocks, blocks.get(index), which);
        } else {
            blocks.set(index, before.withTasks(table, ready, revision));
            ready = Readiness.count(blocks, blocks.get(index));
        }
        Block after = before.withTasks(table, ready, revision);
        blocks.set(index, after);
        followers(blocks, before, after, which, revision);
        return job.withBlocks(blocks, revision);
    }

    /** Counts anew what may start in the blocks that wait for {@code after}. */
    private static void followers(
            List<Block> blocks, Block before, Block after, TaskSet which, long revision) {
        boolean flipped = before.tasks().totals().allMet() != after.tasks().totals().allMet();
        for (Block block : List.copyOf(blocks)) {
            boolean whole =
                    flipped
                            && block.needs().stream()
                                    .anyMatch(
                                            need ->
                                                    need instanceof Need.WholeBlock(int i)
                                                            && i == after.index());
            boolean frames =
                    block.needs().stream()
                            .anyMatch(
                                    need ->
                                            need instanceof Need.BlockByFrame(int i)
                                                    && i == after.index());
            if (whole) {
                blocks.set(block.index(), recounted(blocks, blocks.get(block.index()), revision));
            } else if (frames) {
                followByFrame(blocks, block.index(), before, after, which, revision);
            }
        }
    }

    private static void followByFrame(
            List<Block> blocks,
            int index,
            Block before,
            Block after,
            TaskSet which,
            long revision) {
        Block follower = blocks.get(index);
        TaskSet waiting = Readiness.waitingFor(follower, after, which);
        if (waiting.isEmpty()) {
            return;
        }
        List<Block> earlier = new ArrayList<>(blocks);
        earlier.set(after.index(), before);
        int ready =
                follower.ready()
                        - Readiness.count(earlier, follower, waiting)
                        + Readiness.count(blocks, follower, waiting);
        if (ready != follower.ready()) {
            blocks.set(index, follower.withTasks(follower.tasks(), ready, revision));
        }
    }

    private static Block recounted(List<Block> blocks, Block block, long revision) {
        int ready = Readiness.count(blocks, block);
        return ready == block.ready() ? block : block.withTasks(block.tasks(), ready, revision);
    }

    private static Block counted(List<Block> blocks, Block block) {
        int ready = Readiness.count(blocks, block);
        return new Block(
                block.index(),
                block.spec(),
                block.needs(),
                block.tasks(),
                ready,
                block.created(),
                block.stamp());
    }

    private static boolean byFrame(Block block) {
        return block.needs().stream().anyMatch(need -> need instanceof Need.BlockByFrame);
    }
}
