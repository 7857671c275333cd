package farmhand.engine;

import farmhand.engine.before.Mirrors;
import farmhand.engine.port.Store;
import farmhand.engine.port.TaskRunner;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * What a coordinator needs of the world.
 *
 * @param store where the farm is kept
 * @param runner runs tasks on this machine
 * @param clock the time of day, never set back
 * @param counter nanoseconds, whatever the machine's clock is set to
 * @param mirrors of what is kept elsewhere
 */
record Ports(
        Store store,
        TaskRunner runner,
        InstantSource clock,
        LongSupplier counter,
        Mirrors mirrors) {}
