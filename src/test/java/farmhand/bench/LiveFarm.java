package farmhand.bench;

import farmhand.client.Endpoint;
import farmhand.client.LiveLink;
import farmhand.engine.Coordinator;
import farmhand.engine.Setup;
import farmhand.engine.port.Store;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.live.LivePace;
import farmhand.store.SqliteStore;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * A whole farm as it is served, on a disk and behind a door, and a link to it as windows have. Its
 * busy job runs its first task.
 */
final class LiveFarm implements AutoCloseable {
    static final String TOKEN = "bench";
    static final Origin KIM = new Origin("kim", "http", "box");
    static final AttemptAddress RUNNING = new BlockAddress(IdleJobs.BUSY, 0).task(0).attempt(1);

    final StillRunner runner = new StillRunner();
    final Coordinator coordinator;
    final HttpDoor door;
    final LiveLink link;
    private final SqliteStore kept;

    LiveFarm(Path folder, int idle) {
        this(folder, idle, store -> store);
    }

    /**
     * Such a farm.
     *
     * @param seen puts something before the store, such as one that counts
     */
    LiveFarm(Path folder, int idle, UnaryOperator<Store> seen) {
        this(folder, idle, "1-100", 1, seen);
    }

    /** Such a farm, the busy job of those frames, of which as many run as there are slots. */
    LiveFarm(Path folder, int idle, String frames, int slots) {
        this(folder, idle, frames, slots, store -> store);
    }

    private LiveFarm(Path folder, int idle, String frames, int slots, UnaryOperator<Store> seen) {
        IdleJobs.keep(folder, idle, frames);
        kept = SqliteStore.open(folder);
        Setup setup = new Setup("farm", "1.0.0", "box", slots);
        coordinator = Coordinator.start(setup, seen.apply(kept), runner, InstantSource.system());
        door =
                HttpDoor.open(
                        coordinator,
                        new DoorSettings(
                                "127.0.0.1", 0, Optional.empty(), TOKEN, "kim", LivePace.USUAL));
        Endpoint endpoint = Endpoint.of(address(), TOKEN, "kim");
        link = new LiveLink(() -> endpoint);
        await(() -> runner.runs(RUNNING));
    }

    String address() {
        return "http://127.0.0.1:" + door.port() + "/";
    }

    /** Sends {@code command} by {@code way} and waits for its answer. */
    static void send(FarmLink way, Command command) {
        Outcome outcome = way.send(command, KIM).toCompletableFuture().join();
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    /** Another priority for the busy job. */
    static Command priority(int value) {
        return new Command.EditJob(IdleJobs.BUSY, List.of(new JobField.Priority(value)));
    }

    static void await(BooleanSupplier holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("it did not come to that in a minute");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    @Override
    public void close() {
        link.close();
        door.close();
        coordinator.close();
        kept.close();
    }
}
