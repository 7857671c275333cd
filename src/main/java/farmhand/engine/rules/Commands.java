package farmhand.engine.rules;

import farmhand.farm.Block;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.List;

/**
 * Refuses listed tasks that nothing says how to run. Services other than the generic one may have a
 * command of their own, which the rules do not know.
 */
final class Commands {
    private Commands() {}

    /** Of blocks that are to be. */
    static void refuse(List<BlockSpec> added) {
        for (int b = 0; b < added.size(); b++) {
            if (added.get(b).work() instanceof Work.Listed(var tasks)) {
                refuse(added.get(b), tasks, "blocks[" + b + "].tasks");
                refuseTransfers(tasks, "blocks[" + b + "].tasks");
            }
        }
    }

    /** Of a block that is changed. */
    static void refuse(BlockSpec changed) {
        if (changed.work() instanceof Work.Listed(var tasks)) {
            refuse(changed, tasks, "tasks");
        }
    }

    /** Of tasks that are to be appended. */
    static void refuse(Block block, List<TaskSpec> added) {
        refuse(block.spec(), added, "");
        refuseTransfers(added, "");
    }

    /** This farm copies no files itself; to take the keys and do nothing would be worse. */
    private static void refuseTransfers(List<TaskSpec> tasks, String at) {
        for (int i = 0; i < tasks.size(); i++) {
            boolean source = !tasks.get(i).options().source().isEmpty();
            if (source || !tasks.get(i).options().destination().isEmpty()) {
                throw new Refused(
                        Rejection.of(
                                        "no_transfers",
                                        "Task %d is a transfer, and this farm copies no files itself."
                                                .formatted(i),
                                        "Give the task a command that copies, such as cp or rsync,"
                                                + " instead of source and destination.")
                                .within(at + "[" + i + "]." + (source ? "source" : "destination")));
            }
        }
    }

    private static void refuse(BlockSpec block, List<TaskSpec> tasks, String at) {
        if (!block.how().command().isEmpty()) {
            return;
        }
        for (int i = 0; i < tasks.size(); i++) {
            TaskSpec task = tasks.get(i);
            String service = task.service().isEmpty() ? block.how().service() : task.service();
            if (task.command().isEmpty() && service.equals(Execution.GENERIC)) {
                throw new Refused(
                        Rejection.of(
                                        "no_command",
                                        "Neither task %d of block “%s” nor the block has a command."
                                                .formatted(i, block.name()),
                                        "Give the task or its block a command, or a service that"
                                                + " has one.")
                                .within(at + "[" + i + "].command"));
            }
        }
    }
}
