package farmhand.farm;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.task.Task;

import java.util.List;

/**
 * A job as another system says that it stands.
 *
 * @param number never used for another job
 * @param settings what is said of it
 * @param blocks in order, index = block index; never empty
 * @param created when it came
 * @param finished when it was over, or never
 */
public record SeenJob(
        JobNumber number,
        JobSettings settings,
        List<SeenBlock> blocks,
        When created,
        When finished) {
    public SeenJob {
        blocks = List.copyOf(blocks);
    }

    /**
     * A block as another system says that it stands.
     *
     * @param spec what is said of it; of its needs only those by mask are known there
     * @param tasks each, in order of index
     */
    public record SeenBlock(BlockSpec spec, List<Task> tasks) {
        public SeenBlock {
            tasks = List.copyOf(tasks);
            if (tasks.size() != spec.work().count()) {
                throw new IllegalArgumentException(
                        tasks.size() + " tasks seen of " + spec.work().count());
            }
        }
    }
}
