package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.service.Bytes;
import farmhand.farm.view.Presence;
import farmhand.farm.view.WorkerInfo;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.time.Instant;
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
 * @param failures attempts that failed on it within the last hour; negative = not known
 * @param remark what people noted of it; may be empty
 * @param since when it began to take part; never = not known, or it does not
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
        String note,
        int failures,
        String remark,
        When since) {
    private static final double GIGABYTE = Bytes.GIB;
    private static final double SHORT = 0.08;
    private static final int MANY = 2;

    public WorkerLine {
        running = List.copyOf(running);
    }

    static WorkerLine of(WorkerInfo told, String remark) {
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
                told.note(),
                told.failures(),
                remark,
                told.since());
    }

    /** How it stands: a paused one says so though it still runs something. */
    public WorkerState state() {
        return switch (presence) {
            case OFFLINE -> WorkerState.OFFLINE;
            case NIMBY -> running.isEmpty() ? WorkerState.PAUSED : here();
            case SICK, HERE -> here();
        };
    }

    private WorkerState here() {
        return paused
                ? WorkerState.PAUSED
                : running.isEmpty() ? WorkerState.IDLE : WorkerState.BUSY;
    }

    /** Whether so much failed on it that it is given nothing. */
    public boolean isSick() {
        return presence == Presence.SICK;
    }

    /** Why it is called sick, in sentences. */
    public String whySick() {
        return text("worker.whySickText", failures) + " " + note;
    }

    /** The word for it. */
    public String word() {
        return state() == WorkerState.PAUSED && !paused ? text("worker.kept") : state().word();
    }

    /** What people noted, and why it starts nothing unless the state and its flag say that. */
    public String noteText() {
        boolean said = state() == WorkerState.PAUSED || state() == WorkerState.OFFLINE || isSick();
        String why = said ? "" : note;
        return remark.isEmpty() || why.isEmpty()
                ? remark + why
                : text("worker.remarked", remark, why);
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
        return isLoadKnown() && slots > 0 ? load / slots : -1;
    }

    /** Such as {@code 3.5}; a dash where it is not known, nothing where it is not there. */
    public String loadText() {
        if (state() == WorkerState.OFFLINE) {
            return "";
        }
        return isLoadKnown() ? String.format(Locale.ROOT, "%.1f", load) : text("worker.unknown");
    }

    private boolean isLoadKnown() {
        return load >= 0 && state() != WorkerState.OFFLINE;
    }

    /** What is free, in gigabytes; a dash where it is not known. */
    public String freeText() {
        return isMemoryKnown()
                ? text("worker.memoryFree", freeMemory / GIGABYTE)
                : text("worker.unknown");
    }

    /** Behind it, of how much that is; empty where it is not known. */
    public String ofMemoryText() {
        return isMemoryKnown() ? text("worker.ofMemory", memory / GIGABYTE) : "";
    }

    /** Free and all, in gigabytes; a dash where it is not known. */
    public String memoryText() {
        return isMemoryKnown() ? freeText() + " " + ofMemoryText() : text("worker.unknown");
    }

    private boolean isMemoryKnown() {
        return memory >= 0 && freeMemory >= 0;
    }

    /** Whether so much failed of late that somebody should look. */
    public boolean isFailing() {
        return failures > MANY;
    }

    /** How many attempts failed within the hour; nothing where none did. */
    public String failuresText() {
        return failures < 0
                ? text("worker.unknown")
                : failures == 0 ? "" : Integer.toString(failures);
    }

    /** What it has, in a line; nothing where it is not there. */
    public String aboutText(Instant now) {
        String has = text("worker.about", slotsText(), memoryText());
        return state() == WorkerState.OFFLINE
                ? ""
                : since.isNever() ? has : text("worker.aboutUp", has, upText(now));
    }

    /** How long it has taken part, such as {@code 6d}; empty where that is not known. */
    public String upText(Instant now) {
        return since.isNever() ? "" : Times.rough(Duration.between(since.instant(), now));
    }
}
