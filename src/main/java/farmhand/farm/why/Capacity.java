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
     * The machine that tasks run on, or those of another server, which alone gives them tasks.
     *
     * @param name its name; empty for those of another server
     * @param freeMemory bytes that programs could still get
     * @param needed bytes that must be free before a task of a service is started
     * @param elsewhere whether they are another server's
     * @param keeps why nothing can be started on any of them
     */
    public record Worker(
            String name,
            long freeMemory,
            ToLongFunction<String> needed,
            boolean elsewhere,
            Optional<Reason> keeps) {
        /** One that never lacks memory. */
        public static final Worker AMPLE = new Worker("", Long.MAX_VALUE, _ -> 0);

        /** This machine. */
        public Worker(String name, long freeMemory, ToLongFunction<String> needed) {
            this(name, freeMemory, needed, false, Optional.empty());
        }

        /** Those of another server. */
        public static Worker elsewhere(Optional<Reason> keeps) {
            return new Worker("", Long.MAX_VALUE, _ -> 0, true, keeps);
        }
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
