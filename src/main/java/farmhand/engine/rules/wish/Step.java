package farmhand.engine.rules.wish;

import farmhand.farm.Block;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.frames.FrameRun;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.Work;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a wish means for one task. */
public enum Step {
    /** It goes there at once. */
    MOVE("", "", ""),
    /** A process has it: that ends first. */
    END("", "", ""),
    /** It is so already. */
    STAY("", "", ""),
    /** Refused: what is done stays done. */
    ALREADY_DONE(
            "done already",
            "All tasks of %s are done already.",
            "Retry all of them if they shall run again."),
    /** Refused: there is nothing to take in again. */
    NOT_HELD(
            "neither held nor excluded",
            "No task of %s is held or excluded.",
            "Retry what shall run again."),
    /** Refused: it was taken away. */
    DELETED(
            "deleted",
            "All tasks of %s are deleted.",
            "Undo the deletion if they shall come back: the history has its revision."),
    /** Refused: what runs is not taken away. */
    RUNNING(
            "running",
            "All tasks of %s run.",
            "Exclude or hold them, which ends them, then delete them."),
    /** Refused: there is nothing to give another chance. */
    NOT_FAILED(
            "not failed",
            "No task of %s has failed.",
            "Retry all of them to run done ones again; include held or excluded ones.");

    private final String why;
    private final String whole;
    private final String remedy;

    Step(String why, String whole, String remedy) {
        this.why = why;
        this.whole = whole;
        this.remedy = remedy;
    }

    boolean isRefusal() {
        return !why.isEmpty();
    }

    /** Of some tasks, named one by one; also by their frames where {@code block} has frames. */
    public Rejection of(BlockAddress address, Block block, TaskSet tasks) {
        String subject = address + "/" + tasks;
        String named = subject + frames(block, tasks);
        String message =
                tasks.size() == 1
                        ? "Task " + named + " is " + why + "."
                        : "Tasks " + named + " are " + why + ".";
        return Rejection.of(code(), message, remedy).about(subject);
    }

    private static String frames(Block block, TaskSet tasks) {
        if (!(block.spec().work() instanceof Work.Frames(var cut))) {
            return "";
        }
        List<FrameRun> frames = cut.frames(tasks);
        String some = frames.stream().map(FrameRun::toString).collect(Collectors.joining(","));
        boolean one = frames.size() == 1 && frames.getFirst().count() == 1;
        return (one ? " (frame " : " (frames ") + some + ")";
    }

    /** Of a whole block or job, none of whose tasks can. */
    Rejection of(Subject subject) {
        return Rejection.of(code(), whole.formatted(subject), remedy).about(subject.toString());
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
