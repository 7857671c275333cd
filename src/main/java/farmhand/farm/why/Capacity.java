package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.address.TaskAddress;

import java.util.Optional;

/**
 * What the scheduler knows beside the farm.
 *
 * @param total slots of the worker
 * @param busy slots that running tasks hold
 * @param next the task that starts next
 * @param services slots a task takes where its block does not say so
 */
public record Capacity(int total, int busy, Optional<TaskAddress> next, Services services) {
    /** Says how many slots a task of a service takes. */
    @FunctionalInterface
    public interface Services {
        /** From 1 to {@code total}. */
        int slots(String service, int total);
    }

    /** Slots that a task takes. */
    int slots(Block block, int task) {
        int wanted = block.spec().limits().slots();
        return wanted == 0 ? services.slots(block.service(task), total) : Math.min(wanted, total);
    }
}
