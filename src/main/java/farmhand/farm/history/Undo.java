package farmhand.farm.history;

import farmhand.farm.JobSettings;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.BlockField;
import farmhand.farm.policy.Queue;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.TaskStanding;
import farmhand.farm.time.Age;

import java.util.List;

/**
 * What a command changed: what was before, to bring it back, and what was after, to see whether
 * anybody changed it since. Its size follows the command, not the farm: tasks stand in runs.
 *
 * @param parts in the order in which they are brought back
 */
public record Undo(List<Part> parts) {
    /** Of what cannot be undone. */
    public static final Undo NONE = new Undo(List.of());

    public Undo {
        parts = List.copyOf(parts);
    }

    /** Whether there is nothing to bring back. */
    public boolean isNone() {
        return parts.isEmpty();
    }

    /** One thing that was changed. */
    public sealed interface Part {}

    /** The farm was paused, or went on. */
    public record FarmPause(boolean before, boolean after) implements Part {}

    /** A machine was paused, or went on. */
    public record WorkerPause(String worker, boolean before, boolean after) implements Part {}

    /** Something else was noted of a machine. */
    public record WorkerNote(String worker, String before, String after) implements Part {}

    /** A queue; of {@code before} and {@code after} the one is empty that was not there. */
    public record QueueSet(String queue, List<Queue> before, List<Queue> after) implements Part {
        public QueueSet {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** The terms of a user. */
    public record UserSet(String user, UserTerms before, UserTerms after) implements Part {}

    /** How many tasks of a service may run. */
    public record ServiceSet(String service, Limit before, Limit after) implements Part {}

    /** A job was submitted. */
    public record JobCame(JobNumber job) implements Part {}

    /** A job was taken away, or ({@code back}) brought back. */
    public record JobTaken(JobNumber job, boolean back) implements Part {}

    /** Something was done to a job that is kept elsewhere. */
    public record DoneElsewhere(JobNumber job, Deed deed) implements Part {}

    /** What was done elsewhere, as far as it matters for an undo. */
    public enum Deed {
        /** The job was put there. */
        SUBMIT,
        /** It was activated. */
        ACTIVATE,
        /** Its activation was taken back. */
        DEACTIVATE,
        /** What is gone there for good: a retry took a failed run away, a deletion the job. */
        FOR_GOOD
    }

    /** A job was archived, restored, or made active by going on. */
    public record JobAged(JobNumber job, Age before, Age after) implements Part {}

    /** What is said of a job; only what differs is kept, see {@link JobPart#only}. */
    public record JobSaid(JobNumber job, JobSettings before, JobSettings after) implements Part {}

    /** What is said of a block: the fields that differ, in the same order. */
    public record BlockSaid(BlockAddress block, List<BlockField> before, List<BlockField> after)
            implements Part {
        public BlockSaid {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** What is wished of some tasks. */
    public record TasksSaid(BlockAddress block, TaskSet tasks, TaskWishes before, TaskWishes after)
            implements Part {}

    /** How some tasks stand; those that were appended were deleted before. */
    public record TasksStood(
            BlockAddress block, TaskSet tasks, TaskStanding before, TaskStanding after)
            implements Part {}
}
