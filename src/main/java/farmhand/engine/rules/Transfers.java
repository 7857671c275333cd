package farmhand.engine.rules;

import farmhand.farm.Block;
import farmhand.farm.Task;
import farmhand.farm.TaskState;
import farmhand.farm.address.Subject;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.transfer.Transfer;

import java.util.List;

/** What holds for tasks that copy files. */
final class Transfers {
    private Transfers() {}

    /** A task copies, or it runs a command; and what copies says what. */
    static void refuse(BlockSpec block, List<TaskSpec> tasks, String at) {
        for (int i = 0; i < tasks.size(); i++) {
            TaskSpec task = tasks.get(i);
            String service = task.service().isEmpty() ? block.how().service() : task.service();
            boolean transfer = task.options().isTransfer();
            if (!transfer
                    && (service.equals(Transfer.SERVICE)
                            || !task.options().destination().isEmpty())) {
                throw refused(
                        "no_source",
                        "Task " + i + " is a transfer without a source.",
                        "Write where it reads: an absolute path, or share=NAME/path.",
                        at + "[" + i + "].source");
            }
            if (transfer && !(task.command().isEmpty() && block.how().command().isEmpty())) {
                throw refused(
                        "command_of_transfer",
                        "Task " + i + " has both a source to copy and a command.",
                        "Leave the command out; or give the paths to the command itself.",
                        at + "[" + i + "].command");
            }
        }
    }

    /** What is copied now, or was, goes where it went. */
    static void refuseElsewhere(Subject.OfTasks tasks, Block block) {
        tasks.tasks()
                .forEach(
                        i -> {
                            Task task = block.tasks().task(i);
                            String subject = tasks.block().task(i).toString();
                            if (!block.options(i).isTransfer()) {
                                throw new Refused(
                                        Rejection.of(
                                                        "no_transfer",
                                                        "Task " + subject + " copies no files.",
                                                        "Choose destinations for transfers alone.")
                                                .about(subject));
                            }
                            if (task.state().isActive() || task.state() == TaskState.DONE) {
                                throw new Refused(
                                        Rejection.of(
                                                        "already_" + task.state().word(),
                                                        "Transfer "
                                                                + subject
                                                                + " is "
                                                                + task.state().word()
                                                                + " already.",
                                                        "Stop or retry it first, or send the files"
                                                                + " again with another job.")
                                                .about(subject));
                            }
                        });
    }

    private static Refused refused(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }
}
