package farmhand.engine.rules.refuse;

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
public final class Commands {
    private Commands() {}

    /** Of blocks that are to be. */
    public static void refuse(List<BlockSpec> added) {
        for (int b = 0; b < added.size(); b++) {
            if (added.get(b).work() instanceof Work.Listed(var tasks, _)) {
                refuse(added.get(b), tasks, "blocks[" + b + "].tasks");
                Transfers.refuse(added.get(b), tasks, "blocks[" + b + "].tasks");
            }
        }
    }

    /** Of a block that is changed. */
    public static void refuse(BlockSpec changed) {
        if (changed.work() instanceof Work.Listed(var tasks, _)) {
            refuse(changed, tasks, "tasks");
        }
    }

    /** Of tasks that are to be appended. */
    public static void refuse(Block block, List<TaskSpec> added) {
        refuse(block.spec(), added, "");
        Transfers.refuse(block.spec(), added, "");
    }

    private static void refuse(BlockSpec block, List<TaskSpec> tasks, String at) {
        if (!block.how().command().isEmpty()) {
            return;
        }
        for (int i = 0; i < tasks.size(); i++) {
            TaskSpec task = tasks.get(i);
            String service = task.service().isEmpty() ? block.how().service() : task.service();
            if (task.command().isEmpty()
                    && !task.options().isTransfer()
                    && service.equals(Execution.GENERIC)) {
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
