package farmhand.farm.view;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;

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
 * @param presence whether it takes part
 * @param note why it starts nothing though slots are free, a sentence; empty when it may
 * @param failures attempts that failed on it within the last hour, as far as that was seen;
 *     negative = not known
 * @param since when it began to take part; never = not known, or it does not
 */
public record WorkerInfo(
        String name,
        int slots,
        int busySlots,
        List<TaskAddress> running,
        Machine machine,
        boolean paused,
        Presence presence,
        String note,
        int failures,
        When since) {
    public WorkerInfo {
        running = List.copyOf(running);
    }

    /** The same one, paused or not. */
    public WorkerInfo paused(boolean value) {
        return new WorkerInfo(
                name, slots, busySlots, running, machine, value, presence, note, failures, since);
    }

    /**
     * What it does: {@code offline}, {@code sick}, {@code running}, {@code paused}, {@code nimby}
     * or {@code idle}, the first that holds.
     */
    public String status() {
        return switch (presence) {
            case OFFLINE, SICK -> presence.word();
            case NIMBY -> here(presence.word());
            case HERE -> here("idle");
        };
    }

    private String here(String otherwise) {
        return isRunning() ? "running" : paused ? "paused" : otherwise;
    }

    /** Whether it runs anything. */
    public boolean isRunning() {
        return !running.isEmpty();
    }
}
