package farmhand.query;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.Task;

/**
 * A task with the block and job it stands in.
 *
 * @param job its job
 * @param block its block
 * @param index its place in the block, from 0
 */
public record PlacedTask(Job job, Block block, int index) {
    /** What changes about it. */
    public Task task() {
        return block.tasks().task(index);
    }

    /** What its user wants of it by itself. */
    TaskWishes wishes() {
        return block.wishes(index);
    }

    /** Its own priority, or its block's. */
    int priority() {
        return wishes().priorityIn(block.spec().limits().priority());
    }

    /** Where it is. */
    public TaskAddress address() {
        return new TaskAddress(job.number(), block.index(), index);
    }
}
