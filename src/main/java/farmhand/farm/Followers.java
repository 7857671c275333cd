package farmhand.farm;

import farmhand.farm.address.TaskSet;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps count of what may start in the blocks that wait for a block whose tasks changed. Counts
 * only the tasks that the change can have freed or bound, so that one task of a million costs
 * little.
 */
final class Followers {
    private final List<Block> blocks;
    private final Block before;
    private final Block after;
    private final TaskSet changed;

    private Followers(List<Block> blocks, Block before, Block after, TaskSet changed) {
        this.blocks = List.copyOf(blocks);
        this.before = before;
        this.after = after;
        this.changed = changed;
    }

    /**
     * All blocks of a job, with what may start in them counted.
     *
     * @param blocks of the job, {@code after} among them
     * @param before the block before its tasks changed
     * @param after the same block now
     * @param changed its tasks that changed or are new
     */
    static List<Block> counted(
            List<Block> blocks, Block before, Block after, TaskSet changed, long revision) {
        Followers followers = new Followers(blocks, before, after, changed);
        List<Block> counted = new ArrayList<>(blocks);
        counted.replaceAll(block -> block.withReady(followers.ready(block), revision));
        return counted;
    }

    private int ready(Block block) {
        boolean flipped = before.tasks().totals().allMet() != after.tasks().totals().allMet();
        if (flipped && block.waits().contains(new Need.WholeBlock(after.index()))) {
            return Readiness.count(blocks, block);
        }
        if (block.waits().contains(new Need.BlockByFrame(after.index()))) {
            return readyByFrame(block);
        }
        return block.ready();
    }

    private int readyByFrame(Block block) {
        TaskSet waiting = Readiness.waitingFor(block, after, changed);
        List<Block> earlier = new ArrayList<>(blocks);
        earlier.set(after.index(), before);
        return block.ready()
                - Readiness.count(earlier, block, waiting)
                + Readiness.count(blocks, block, waiting);
    }
}
