package farmhand.farm.view;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;

import java.util.List;

/** One difference between two views. */
public sealed interface ViewChange {
    /** A job came. */
    record JobAdded(WholeJob job) implements ViewChange {}

    /** A job went; {@code reason} is {@code deleted}. */
    record JobRemoved(JobNumber job, String reason) implements ViewChange {}

    /** A job is not what it was; its blocks are told apart. */
    record JobSet(JobView before, JobView after) implements ViewChange {}

    /**
     * A job, told whole because what the reader knows of it is not known; its blocks are told
     * apart.
     */
    record JobRestated(JobView job) implements ViewChange {}

    /** Blocks were appended, in order. */
    record BlocksAdded(JobNumber job, List<BlockView> blocks) implements ViewChange {
        public BlocksAdded {
            blocks = List.copyOf(blocks);
        }
    }

    /** A block is not what it was. */
    record BlockSet(JobNumber job, BlockView before, BlockView after) implements ViewChange {}

    /** A block, told whole because what the reader knows of it is not known. */
    record BlockRestated(JobNumber job, BlockView block) implements ViewChange {}

    /** Tasks of a watched block are not in the states they were in; only those are listed. */
    record RunsSet(BlockAddress block, Runs runs) implements ViewChange {}

    /** Tasks of a watched block are not what they were. */
    record TasksSet(BlockAddress block, List<TaskView> tasks) implements ViewChange {
        public TasksSet {
            tasks = List.copyOf(tasks);
        }
    }

    /** Tasks were appended to a watched list block, in order. */
    record TasksAdded(BlockAddress block, List<TaskView> tasks) implements ViewChange {
        public TasksAdded {
            tasks = List.copyOf(tasks);
        }
    }
}
