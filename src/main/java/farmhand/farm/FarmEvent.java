package farmhand.farm;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.policy.Queue;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskStanding;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;
import farmhand.farm.time.Age;
import farmhand.farm.transfer.Parcel;

import java.util.List;
import java.util.Map;

/** Something that happened on the farm. {@link Farm#apply} is the only thing that makes it true. */
public sealed interface FarmEvent {
    /** Something that happened to a job. */
    sealed interface OfJob extends FarmEvent {
        /** Which. */
        JobNumber job();
    }

    /** Something a person said of the farm as a whole. */
    sealed interface OfPolicy extends FarmEvent {
        /** When the coordinator accepted it. */
        When at();
    }

    /** Something a person did to a job. */
    sealed interface ByPerson extends OfJob {
        /** When the coordinator accepted it. */
        When at();
    }

    /** Something that happened to one try of a task. */
    sealed interface OfAttempt extends OfJob {
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

    /** A person brought back a job that was taken away. */
    record JobRestored(JobNumber job, When at) implements ByPerson {}

    /** A job grew old, or was archived or restored. */
    record JobAged(JobNumber job, Age age, When at) implements OfJob {}

    /**
     * A job whose truth is kept elsewhere is so now, whatever it was before.
     *
     * @param tasks how each stands, index = task index
     * @param created when it was submitted there
     */
    record JobMirrored(
            JobNumber job,
            JobSettings settings,
            BlockSpec block,
            List<Task> tasks,
            When created,
            When at)
            implements OfJob {
        public JobMirrored {
            tasks = List.copyOf(tasks);
        }
    }

    /** A job that was deleted long ago is gone for good. */
    record JobPurged(JobNumber job, When at) implements OfJob {}

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

    /**
     * It was found out how large transfers are.
     *
     * @param found of each task of that index
     */
    record TransfersMeasured(BlockAddress block, Map<Integer, Parcel> found, When at)
            implements OfJob {
        public TransfersMeasured {
            found = Map.copyOf(found);
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

    /** Open tasks were held, since many of their block failed alike. */
    record TasksBraked(BlockAddress block, TaskSet tasks, When at) implements OfJob {
        @Override
        public JobNumber job() {
            return block.job();
        }
    }

    /** A person undid what was done to tasks that no process has: they stand as they did. */
    record TasksPutBack(BlockAddress block, TaskSet tasks, TaskStanding was, When at)
            implements ByPerson {
        @Override
        public JobNumber job() {
            return block.job();
        }
    }

    /** A person wants open or held tasks to go before others, or no longer. */
    record TasksTurned(BlockAddress block, TaskSet tasks, Turn turn, When at) implements ByPerson {
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

    /**
     * A worker was chosen for a task, and its attempt counted.
     *
     * @param bucket as in {@link Attempt}
     */
    record AttemptAssigned(
            AttemptAddress attempt, String worker, String command, int bucket, When at)
            implements OfAttempt {
        /** Of a task that is run by itself. */
        public AttemptAssigned(AttemptAddress attempt, String worker, String command, When at) {
            this(attempt, worker, command, Attempt.ALONE, at);
        }
    }

    /** The process of an attempt is there. */
    record AttemptStarted(AttemptAddress attempt) implements OfAttempt {}

    /** An attempt came further. Not kept over a restart. */
    record AttemptProgressed(AttemptAddress attempt, int percent, String line)
            implements OfAttempt {}

    /**
     * The process of an attempt is gone, and its task goes to that state.
     *
     * @param account what it did and used, for the record; the farm does not hold it
     */
    record AttemptEnded(AttemptAddress attempt, Exit exit, Account account, TaskState to, When at)
            implements OfAttempt {
        /** Of one of which no more is known. */
        public AttemptEnded(AttemptAddress attempt, Exit exit, TaskState to, When at) {
            this(attempt, exit, Account.NONE, to, at);
        }
    }

    /** Nothing is started anywhere, or things go on. */
    record FarmPaused(boolean paused, When at) implements OfPolicy {}

    /** A machine starts nothing, or goes on. */
    record WorkerPaused(String worker, boolean paused, When at) implements OfPolicy {}

    /** Something was noted of a machine; nothing any more where it is empty. */
    record WorkerNoted(String worker, String note, When at) implements OfPolicy {}

    /** A queue was made or changed. */
    record QueueSet(String queue, Queue value, When at) implements OfPolicy {}

    /** A queue was taken away. */
    record QueueRemoved(String queue, When at) implements OfPolicy {}

    /** Other terms hold for a user. */
    record UserSet(String user, UserTerms terms, When at) implements OfPolicy {}

    /** Another number of tasks of a service may run at a time. */
    record ServiceLimited(String service, Limit most, When at) implements OfPolicy {}
}
