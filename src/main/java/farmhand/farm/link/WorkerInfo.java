package farmhand.farm.link;

import farmhand.farm.address.TaskAddress;

import java.util.List;

/**
 * One machine that runs tasks.
 *
 * @param name its name
 * @param slots slots it has
 * @param busySlots slots that running tasks take
 * @param running tasks it runs or starts, by address
 * @param machine how it is doing
 */
public record WorkerInfo(
        String name, int slots, int busySlots, List<TaskAddress> running, Machine machine) {
    public WorkerInfo {
        running = List.copyOf(running);
    }

    /** Whether it runs anything. */
    public boolean isRunning() {
        return !running.isEmpty();
    }
}
