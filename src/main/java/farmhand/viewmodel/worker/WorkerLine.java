package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.service.Bytes;
import farmhand.farm.view.Presence;
import farmhand.farm.view.WorkerInfo;
import farmhand.viewmodel.row.Mark;

import java.util.List;
import java.util.Locale;

/**
 * One machine.
 *
 * @param name its name
 * @param running tasks it runs or starts
 * @param slots slots it has
 * @param busy slots that running tasks take
 * @param load tasks that want a processor, as a mean of the last minute; negative = not known
 * @param memory bytes it has; negative = not known
 * @param freeMemory bytes that programs could still get; negative = not known
 * @param paused whether a person keeps it from starting anything
 * @param presence whether it takes part
 * @param note why it starts nothing though slots are free, a sentence; empty when it may
 */
public record WorkerLine(
        String name,
        List<TaskAddress> running,
        int slots,
        int busy,
        double load,
        long memory,
        long freeMemory,
        boolean paused,
        Presence presence,
        String note) {
    private static final double GIGABYTE = Bytes.GIB;
    private static final double SHORT = 0.08;

    public WorkerLine {
        running = List.copyOf(running);
    }

    static WorkerLine of(WorkerInfo told) {
        return new WorkerLine(
                told.name(),
                told.running(),
                told.slots(),
                told.busySlots(),
                told.machine().load(),
                told.machine().memory(),
                told.machine().freeMemory(),
                told.paused(),
                told.presence(),
                told.note());
    }

    /** Its state: a paused one says so though it still runs something. */
    public Mark mark() {
        return switch (presence) {
            case SICK -> Mark.FAILED;
            case OFFLINE -> Mark.EXCLUDED;
            case NIMBY -> running.isEmpty() ? Mark.PAUSED : here();
            case HERE -> here();
        };
    }

    private Mark here() {
        return paused ? Mark.PAUSED : running.isEmpty() ? Mark.READY : Mark.RUNNING;
    }

    /** The word for it. */
    public String word() {
        return switch (mark()) {
            case FAILED -> text("worker.sick");
            case EXCLUDED -> text("worker.offline");
            case PAUSED -> text(paused ? "worker.paused" : "worker.kept");
            case RUNNING -> text("worker.busy");
            default -> text("worker.idle");
        };
    }

    /** Whether it has next to no memory left, so that somebody should look. */
    public boolean isShort() {
        return memory > 0 && freeMemory >= 0 && freeMemory < memory * SHORT;
    }

    /** Such as {@code 4 of 16}. */
    public String slotsText() {
        return text("worker.slotsOf", busy, slots);
    }

    /** How much of its slots is taken, 0 to 1 and above; negative where it has none. */
    public double slotsShare() {
        return slots == 0 ? -1 : (double) busy / slots;
    }

    /** Its load for each slot, 1 = all of them work; negative where that is not known. */
    public double loadShare() {
        return load < 0 || slots == 0 ? -1 : load / slots;
    }

    /** Such as {@code 3.5}; a dash where it is not known. */
    public String loadText() {
        return load < 0 ? text("worker.unknown") : String.format(Locale.ROOT, "%.1f", load);
    }

    /** Free and all, in gigabytes; a dash where it is not known. */
    public String memoryText() {
        return memory < 0 || freeMemory < 0
                ? text("worker.unknown")
                : text("worker.memoryOf", freeMemory / GIGABYTE, memory / GIGABYTE);
    }
}
