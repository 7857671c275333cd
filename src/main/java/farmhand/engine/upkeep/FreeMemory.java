package farmhand.engine.upkeep;

import farmhand.engine.port.TaskRunner;
import farmhand.engine.schedule.Scheduler;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.view.Machine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Whether the machine has memory for another task. It is looked at once a second at most; what was
 * started since and still runs counts with what its service needs, since a process takes its memory
 * by and by. Used by the writer alone.
 */
public final class FreeMemory implements Scheduler.Room {
    /** No service keeps a small machine from running anything: it needs a quarter at most. */
    private static final long SHARE = 4;

    private static final long LOOK_NANOS = 1_000_000_000;

    private final TaskRunner runner;
    private final LongSupplier nanoTime;
    private final Map<AttemptAddress, Long> startedSince = new HashMap<>();
    private long lookedAt;
    private boolean known;
    private boolean isShort;
    private Machine machine = Machine.UNKNOWN;

    /** Of the machine of {@code runner}; {@code nanoTime} says how old a look is. */
    public FreeMemory(TaskRunner runner, LongSupplier nanoTime) {
        this.runner = runner;
        this.nanoTime = nanoTime;
    }

    /** Bytes that a task of that service needs free on that machine. */
    public static long needed(TaskRunner runner, String service, Machine machine) {
        long wanted = runner.memory(service);
        return machine.memory() < 0 ? wanted : Math.min(wanted, machine.memory() / SHARE);
    }

    /** Another round of starts begins. */
    public void begin() {
        isShort = false;
    }

    /** Whether something was to start in this round, and had no room. */
    public boolean isShort() {
        return isShort;
    }

    @Override
    public boolean has(String service) {
        look();
        long taken = startedSince.values().stream().mapToLong(bytes -> bytes).sum();
        isShort =
                machine.freeMemory() >= 0
                        && machine.freeMemory() - taken < needed(runner, service, machine);
        return !isShort;
    }

    @Override
    public void take(AttemptAddress attempt, String service) {
        startedSince.put(attempt, needed(runner, service, machine));
    }

    @Override
    public void giveBack(AttemptAddress attempt) {
        startedSince.remove(attempt);
    }

    private void look() {
        long now = nanoTime.getAsLong();
        if (!known || now - lookedAt >= LOOK_NANOS) {
            machine = runner.machine();
            startedSince.clear();
            lookedAt = now;
            known = true;
        }
    }
}
