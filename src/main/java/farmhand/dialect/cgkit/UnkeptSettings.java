package farmhand.dialect.cgkit;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;
import farmhand.farm.time.JobTimes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a submitted job says that a cgkit directory has no place for. What would make its jobs run
 * otherwise than they were meant is refused; of the rest the user is told.
 */
public final class UnkeptSettings {
    private final Set<String> words = new TreeSet<>();

    private UnkeptSettings() {}

    /**
     * A warning, or none where all of the job is kept.
     *
     * @throws Refused where the job would run too early, elsewhere or with other variables
     */
    public static List<String> of(JobSpec job) {
        UnkeptSettings unkept = new UnkeptSettings();
        unkept.look(job);
        for (int i = 0; i < job.blocks().size(); i++) {
            unkept.look(job.blocks().get(i), "blocks[" + i + "]");
        }
        return unkept.words.isEmpty()
                ? List.of()
                : List.of(
                        "A cgkit directory has no place for "
                                + String.join(", ", unkept.words)
                                + ": the job is there without.");
    }

    private void look(JobSpec job) {
        JobWishes wishes = job.wishes();
        refuse(
                wishes.paused(),
                "a pause",
                "paused",
                "Submit it with \"activated\": false and activate it later, or pause the queue.");
        refuse(
                !wishes.times().notBefore().isNever(),
                "a time to begin",
                "not_before",
                "Submit it with \"activated\": false and activate it when it is time.");
        note(
                job.priority() != JobSpec.AS_USER && job.priority() != JobSpec.USUAL_PRIORITY,
                "priority");
        note(wishes.hidden(), "hidden");
        note(!wishes.maxRunning().equals(JobWishes.USUAL.maxRunning()), "max_running");
        note(!wishes.note().isEmpty(), "note");
        note(!wishes.times().deleteAfter().equals(JobTimes.NONE.deleteAfter()), "delete_after");
        note(!job.metadata().equals(Metadata.NONE), "metadata");
    }

    private void look(BlockSpec block, String at) {
        refuse(
                !block.how().workingDirectory().isEmpty(),
                "a working directory",
                at + ".working_directory",
                "Leave it out: procedures run in the job's directory; give paths as data.");
        refuse(!block.how().environment().equals(Environment.NONE), at + ".environment");
        refuse(
                block.limits().pace().isHeld(),
                "tasks that are held",
                at + ".hold",
                "Submit it with \"activated\": false and activate it when it is time.");
        note(block.limits().priority() != 0, "priority");
        note(!block.limits().maxFailures().equals(BlockLimits.USUAL.maxFailures()), "max_failures");
        note(!block.limits().maxRunning().equals(BlockLimits.USUAL.maxRunning()), "max_running");
        note(block.limits().slots() != 0, "slots");
        note(!block.limits().times().equals(BlockLimits.USUAL.times()), "limits of time");
        note(!block.limits().pace().equals(BlockLimits.USUAL.pace()), "order");
        note(!block.how().outputs().isEmpty(), "outputs");
        note(!block.metadata().equals(Metadata.NONE), "metadata");
        if (block.work() instanceof Work.Listed(List<TaskSpec> tasks, _)) {
            for (int i = 0; i < tasks.size(); i++) {
                look(tasks.get(i), at + ".tasks[" + i + "]");
            }
        }
    }

    private void look(TaskSpec task, String at) {
        TaskOptions options = task.options();
        refuse(!task.environment().equals(Environment.NONE), at + ".environment");
        refuse(
                options.isTransfer(),
                "a transfer",
                at + ".source",
                "Submit transfers to another queue.");
        refuse(
                !options.recurrence().equals(TaskOptions.NONE.recurrence()),
                "a task that comes back",
                at + ".recurring",
                "Submit it to another queue.");
        refuse(
                !task.wishes().notBefore().isNever(),
                "a time to begin",
                at + ".not_before",
                "Leave it out, or submit the job when it is time.");
        note(task.wishes().priority() != TaskWishes.AS_BLOCK, "priority");
        note(task.wishes().hidden(), "hidden");
        note(!task.wishes().metadata().equals(Metadata.NONE), "metadata");
        note(!options.outputs().isEmpty(), "outputs");
        note(!options.key().isEmpty(), "key");
    }

    private void note(boolean said, String word) {
        if (said) {
            words.add(word);
        }
    }

    private static void refuse(boolean said, String at) {
        refuse(said, "an environment", at, "Give it to the procedure as data.");
    }

    private static void refuse(boolean said, String what, String at, String remedy) {
        if (said) {
            throw new Refused(
                    Rejection.of(
                                    "not_kept",
                                    "A cgkit directory has no place for " + what + ".",
                                    remedy)
                            .within(at));
        }
    }
}
