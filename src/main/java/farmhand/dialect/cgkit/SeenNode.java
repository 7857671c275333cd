package farmhand.dialect.cgkit;

import farmhand.farm.address.When;

import java.util.List;
import java.util.Optional;

/**
 * One job directory as it was read: a task of the farm.
 *
 * @param key its folder below the root of the tree, such as {@code job0/job1}; {@code .} = the root
 * @param label for people; empty = none
 * @param definition what it is, where that could be read
 * @param stage where it stands
 * @param run what its worker wrote, once one began
 * @param needs keys of the jobs that must be done first, in their order
 * @param damage what is wrong with it, a sentence; empty = nothing
 */
public record SeenNode(
        String key,
        String label,
        Optional<ProcDef> definition,
        Stage stage,
        Run run,
        List<String> needs,
        String damage) {
    /** The key of the root of a tree. */
    public static final String ROOT = ".";

    /** Where a job stands, as its files say. */
    public enum Stage {
        /** It may not be run yet. */
        BUILDING,
        /** Nobody runs it. */
        WAITING,
        /** A worker has it. */
        RUNNING,
        /** Its worker is done with it. */
        FINISHED
    }

    /**
     * What a worker wrote of a job.
     *
     * @param host of the worker; empty = not said yet
     * @param pid of the worker; 0 = not said yet
     * @param percent 0 to 100
     * @param line what it does
     * @param error whether it marked the job as failed
     * @param complaint what went wrong, one line; may be empty
     * @param started when it began
     * @param finished when it ended
     */
    public record Run(
            String host,
            long pid,
            int percent,
            String line,
            boolean error,
            String complaint,
            When started,
            When finished) {
        /** Nobody ran it. */
        public static final Run NONE = new Run("", 0, 0, "", false, "", When.NEVER, When.NEVER);
    }

    public SeenNode {
        needs = List.copyOf(needs);
    }

    /** Whether what needs it may go on. */
    public boolean isDone() {
        return stage == Stage.FINISHED && !run.error();
    }
}
