package farmhand.engine.rules.refuse;

import farmhand.farm.Block;
import farmhand.farm.address.Subject;
import farmhand.farm.command.TaskField;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.transfer.Place;
import farmhand.farm.transfer.Transfer;

import java.util.List;

/** What holds for tasks that copy files. */
public final class Transfers {
    private Transfers() {}

    /** A task copies, or it runs a command; and what copies says what. */
    public static void refuse(BlockSpec block, List<TaskSpec> tasks, String at) {
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

    /** What is copied now, or was copied, is sent elsewhere only when it is opened, too. */
    public static void refuseElsewhere(Subject.OfTasks tasks, Block block, List<TaskField> fields) {
        boolean again = fields.contains(new TaskField.Status(TaskState.OPEN));
        tasks.tasks().forEach(i -> refuseElsewhere(tasks, block, i, again));
        for (TaskField field : fields) {
            if (field instanceof TaskField.Destination(String to)
                    && tasks.tasks().size() > 1
                    && Place.parse(to) instanceof Place.OnDisk
                    && !to.endsWith("/")) {
                throw refused(
                        "one_destination",
                        "“" + to + "” is one path for " + tasks.tasks().size() + " transfers.",
                        "Write “" + to + "/” for a folder to put them in.",
                        "destination");
            }
        }
    }

    private static void refuseElsewhere(
            Subject.OfTasks tasks, Block block, int index, boolean again) {
        Task task = block.tasks().task(index);
        String subject = tasks.block().task(index).toString();
        if (!block.options(index).isTransfer()) {
            throw new Refused(
                    Rejection.of(
                                    "no_transfer",
                                    "Task " + subject + " copies no files.",
                                    "Choose destinations for transfers alone.")
                            .about(subject));
        }
        if (!again && (task.state().isActive() || task.state() == TaskState.DONE)) {
            throw new Refused(
                    Rejection.of(
                                    "already_" + task.state().word(),
                                    "Transfer "
                                            + subject
                                            + " is "
                                            + task.state().word()
                                            + " already.",
                                    "Stop or retry it first, or send the files again with another"
                                            + " job.")
                            .about(subject));
        }
    }

    private static Refused refused(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }
}
