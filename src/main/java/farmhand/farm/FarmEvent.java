package farmhand.farm;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;

import java.util.List;

/** Something that happened on the farm. {@link Farm#apply} is the only thing that makes it true. */
public sealed interface FarmEvent {
    /** The job it happened to. */
    JobNumber job();

    /** Something a person did. */
    sealed interface ByPerson extends FarmEvent {
        /** When the coordinator accepted it. */
        When at();
    }

    /** Something that happened to one try of a task. */
    sealed interface OfAttempt extends FarmEvent {
        /** Which try. */
        AttemptAddress attempt();

        @Override
        default JobNumber job() {
            return attempt().task().job();
        }
    }

    /** A job came: its blocks as specs, needs resolved. */
    record JobAdded(JobNumber job, JobSettings settings, List<NewBlock> blocks, When at)
            implements ByPerson {
        public JobAdded {
            blocks = List.copyOf(blocks);
        }
    }

    /** A block to be, with its needs resolved to indexes. */
    record NewBlock(BlockSpec spec, List<Need> needs) {
        public NewBlock {
            needs = List.copyOf(needs);
        }
    }

    /** A person changed what is said of a job. */
    record JobEdited(JobNumber job, JobSettings settings, When at) implements ByPerson {}

    /** A person took a job away. */
    record JobDeleted(JobNumber job, When at) implements ByPerson {}

    /** Blocks were appended, in this order. */
    record BlocksAdded(JobNumber job, List<NewBlock> blocks, When at) implements ByPerson {
        public BlocksAdded {
            blocks = List.copyOf(blocks);
        }
    }

    /** A person changed what is said of a block, or what it waits for; its work is the same. */
    record BlockEdited(BlockAddress block, BlockSpec spec, List<Need> needs, When at)
            implements ByPerson {
        public BlockEdited {
            needs = List.copyOf(needs);
        }

        @Override
        public JobNumber job() {
            return block.job();
        }
    }

    /** Tasks were appended to a list block, in this order. */
    record TasksAdded(BlockAddress block, List<TaskSpec> tasks, When at) implements ByPerson {
        public TasksAdded {
            tasks = List.copyOf(tasks);
        }

        @Override
        public JobNumber job() {
            return block.job();
        }
    }

    /** A person changed what is wished of single tasks: of all these the same now. */
    record TasksEdited(BlockAddress block, TaskSet tasks, TaskWishes wishes, When at)
            implements ByPerson {
        @Override
        public JobNumber job() {
            return block.job();
        }
    }

    /** A person moved tasks that no process has. To open means a fresh chance. */
    record TasksMoved(BlockAddress block, TaskSet tasks, TaskState to, When at)
            implements ByPerson {
        @Override
        public JobNumber job() {
            return block.job();
        }
    }

    /** A person wants running tasks to end in that state; their processes have still to go. */
    record TasksEnding(BlockAddress block, TaskSet tasks, TaskState to, When at)
            implements ByPerson {
        @Override
        public JobNumber job() {
            return block.job();
        }
    }

    /** A worker was chosen for a task, and its attempt counted. */
    record AttemptAssigned(AttemptAddress attempt, String worker, String command, When at)
            implements OfAttempt {}

    /** The process of an attempt is there. */
    record AttemptStarted(AttemptAddress attempt) implements OfAttempt {}

    /** An attempt came further. Not kept over a restart. */
    record AttemptProgressed(AttemptAddress attempt, int percent, String line)
            implements OfAttempt {}

    /** The process of an attempt is gone, and its task goes to that state. */
    record AttemptEnded(AttemptAddress attempt, Exit exit, TaskState to, When at)
            implements OfAttempt {}
}
