package farmhand.testing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.engine.Coordinator;
import farmhand.engine.Setup;
import farmhand.engine.upkeep.AgeLimits;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.runner.ProcessRunner;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;
import farmhand.store.SqliteStore;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A coordinator with a real store and real processes, in this process. */
public final class RunningFarm implements AutoCloseable {
    /** Who acts in tests. */
    public static final Origin KIM = new Origin("kim", "test", "here");

    private static final Duration GRACE = Duration.ofMillis(500);
    private static final int SLOTS = 4;

    private final SqliteStore store;
    private final Coordinator coordinator;

    private RunningFarm(
            Path data, Optional<Path> services, Shares shares, int slots, AgeLimits ages) {
        store = SqliteStore.open(data);
        ProcessRunner runner =
                new ProcessRunner(data, Services.load(services), shares, System.getenv(), GRACE);
        Setup setup = new Setup("farm", "1.0", "box", slots, ZoneOffset.UTC, ages);
        coordinator = Coordinator.start(setup, store, runner, InstantSource.system());
    }

    /** One that keeps everything in {@code data}. */
    public static RunningFarm on(Path data) {
        return new RunningFarm(data, Optional.empty(), Shares.NONE, SLOTS, AgeLimits.USUAL);
    }

    /** One that knows folders by name. */
    public static RunningFarm sharing(Path data, Shares shares) {
        return new RunningFarm(data, Optional.empty(), shares, SLOTS, AgeLimits.USUAL);
    }

    /** One with a single slot and the services of a folder. */
    public static RunningFarm withOneSlot(Path data, Path services) {
        return new RunningFarm(data, Optional.of(services), Shares.NONE, 1, AgeLimits.USUAL);
    }

    /** One whose jobs grow old by other limits. */
    public static RunningFarm growingOld(Path data, AgeLimits ages) {
        return new RunningFarm(data, Optional.empty(), Shares.NONE, SLOTS, ages);
    }

    /** The coordinator. */
    public Coordinator coordinator() {
        return coordinator;
    }

    /** Puts a job on the farm, past all doors. */
    public JobNumber submit(AJob job) {
        return done(new Command.Submit(job.spec())).subjects().getFirst().job();
    }

    /** The same with many, which costs less than one after the other. */
    public void submitAll(Stream<AJob> jobs) {
        List<CompletableFuture<Outcome>> answers =
                jobs.map(job -> coordinator.send(new Command.Submit(job.spec()), KIM))
                        .map(CompletionStage::toCompletableFuture)
                        .toList();
        answers.forEach(
                answer ->
                        assertInstanceOf(
                                Outcome.Done.class, answer.orTimeout(20, TimeUnit.SECONDS).join()));
    }

    /** Does it, past all doors. */
    public Outcome.Done done(Command command) {
        return assertInstanceOf(Outcome.Done.class, sent(coordinator, command));
    }

    /** What {@code link} answers. */
    public static Outcome sent(FarmLink link, Command command) {
        try {
            return link.send(command, KIM).toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError("no answer to " + command, failed);
        }
    }

    /** The one task of that address, such as {@code 2/0/17}. */
    public Task task(String address) {
        Subject.OfTasks task = (Subject.OfTasks) Subject.parse(address);
        return coordinator.farm().task(task.block().task(task.tasks().first())).orElseThrow();
    }

    /** Waits until the task is in that state. */
    public void awaitTask(String address, TaskState state) {
        Waiting.until(() -> task(address).state() == state);
    }

    @Override
    public void close() {
        coordinator.close();
        store.close();
    }
}
