package farmhand.engine.undo;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

/** What keeps something from being brought back. */
final class Conflicts {
    private static final String REMEDY =
            "Look at who changed it in the history, and set it by hand if it shall be otherwise.";

    private Conflicts() {}

    /** A value that is neither as the command left it nor as it was before. */
    static Refused changed(String what, String subject) {
        return refused(
                "changed_meanwhile",
                what + " was changed meanwhile, so it stays as it is.",
                REMEDY,
                subject);
    }

    /** The same of something that was said of tasks. */
    static Rejection changed(String key, BlockAddress block, TaskSet tasks) {
        return changed("“" + key + "” of tasks " + block + "/" + tasks, block + "/" + tasks)
                .rejection();
    }

    /** Tasks that are not where the command left them. */
    static Rejection moved(BlockAddress block, TaskSet tasks) {
        return changed("The state of tasks " + block + "/" + tasks, block + "/" + tasks)
                .rejection();
    }

    /** Tasks that were begun since and are not over. */
    static Rejection started(BlockAddress block, TaskSet tasks) {
        String subject = block + "/" + tasks;
        return Rejection.of(
                        "started",
                        "Tasks " + subject + " were started meanwhile, so they go on.",
                        "Exclude or hold them if they shall not run.")
                .about(subject);
    }

    /** Tasks that were begun since and are over. */
    static Rejection ran(BlockAddress block, TaskSet tasks) {
        String subject = block + "/" + tasks;
        return Rejection.of(
                        "started",
                        "Tasks "
                                + subject
                                + " have run meanwhile: what they did cannot be taken back.",
                        "Delete by hand what they wrote, if it shall go, too.")
                .about(subject);
    }

    static Refused refused(String code, String message, String remedy, String subject) {
        return new Refused(Rejection.of(code, message, remedy).about(subject));
    }
}
