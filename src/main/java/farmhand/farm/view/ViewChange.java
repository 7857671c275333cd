package farmhand.farm.view;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.policy.Policy;
import farmhand.farm.policy.Queue;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Limit;

import java.util.List;
import java.util.Map;

/** One difference between two views. */
public sealed interface ViewChange {
    /** A job came. */
    record JobAdded(WholeJob job) implements ViewChange {}

    /** A job went; {@code reason} is {@code deleted} or {@code inactive}. */
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

    /** What is said of the farm as a whole is not what it was. */
    sealed interface OfPolicy extends ViewChange {}

    /** The farm is paused or not, and so many tasks of each service may run. */
    record FarmSet(boolean paused, Map<String, Limit> services) implements OfPolicy {
        public FarmSet {
            services = Map.copyOf(services);
        }
    }

    /** All that is said of the farm, told whole because what the reader knows is not known. */
    record PolicyRestated(Policy policy) implements OfPolicy {}

    /** A queue is new, or is not what it was. */
    record QueueSet(String queue, Queue value) implements OfPolicy {}

    /** Jobs of a queue changed places; all its jobs in order. Their places come with the jobs. */
    record QueueOrdered(String queue, List<JobNumber> jobs) implements OfPolicy {
        public QueueOrdered {
            jobs = List.copyOf(jobs);
        }
    }

    /** A queue was taken away. */
    record QueueRemoved(String queue) implements OfPolicy {}

    /** A machine starts nothing, or goes on. */
    record WorkerSet(String worker, boolean paused) implements OfPolicy {}

    /** Something is noted of a machine; nothing any more where it is empty. */
    record WorkerNoted(String worker, String note) implements OfPolicy {}

    /** Other terms hold for a user. */
    record UserSet(String user, UserTerms terms) implements OfPolicy {}
}
