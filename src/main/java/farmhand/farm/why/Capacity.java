package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What the scheduler knows beside the farm.
 *
 * @param total slots of the worker
 * @param busy slots that running tasks hold
 * @param next the task that starts next
 * @param resting blocks of which so many started in the last minute as may, and until when they
 *     rest
 * @param services slots a task takes where its block does not say so
 * @param worker the machine
 */
public record Capacity(
        int total,
        int busy,
        Optional<TaskAddress> next,
        Map<BlockAddress, When> resting,
        Services services,
        Worker worker) {
    public Capacity {
        resting = Map.copyOf(resting);
    }

    /** Where no block rests, on a machine with much memory. */
    public Capacity(int total, int busy, Optional<TaskAddress> next, Services services) {
        this(total, busy, next, Map.of(), services, Worker.AMPLE);
    }

    /**
     * The machine that tasks run on.
     *
     * @param name its name
     * @param freeMemory bytes that programs could still get
     * @param needed bytes that must be free before a task of a service is started
     */
    public record Worker(String name, long freeMemory, ToLongFunction<String> needed) {
        /** One that never lacks memory. */
        public static final Worker AMPLE = new Worker("", Long.MAX_VALUE, _ -> 0);

        /** Those of another server, which alone knows why it gives them nothing. */
        public static final Worker ELSEWHERE = new Worker("", Long.MAX_VALUE, _ -> 0);
    }

    /** The same on that machine. */
    public Capacity on(Worker other) {
        return new Capacity(total, busy, next, resting, services, other);
    }

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
