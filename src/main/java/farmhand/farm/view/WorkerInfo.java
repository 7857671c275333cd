package farmhand.farm.view;

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
 * @param paused whether a person keeps it from starting anything
 * @param note why it starts nothing though slots are free, a sentence; empty when it may
 */
public record WorkerInfo(
        String name,
        int slots,
        int busySlots,
        List<TaskAddress> running,
        Machine machine,
        boolean paused,
        String note) {
    public WorkerInfo {
        running = List.copyOf(running);
    }

    /** The same one, paused or not. */
    public WorkerInfo paused(boolean value) {
        return new WorkerInfo(name, slots, busySlots, running, machine, value, note);
    }

    /** What it does: {@code running}, {@code paused} or {@code idle}. */
    public String status() {
        return isRunning() ? "running" : paused ? "paused" : "idle";
    }

    /** Whether it runs anything. */
    public boolean isRunning() {
        return !running.isEmpty();
    }
}
