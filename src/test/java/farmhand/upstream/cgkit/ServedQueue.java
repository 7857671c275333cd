package farmhand.upstream.cgkit;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import static java.util.concurrent.TimeUnit.SECONDS;

import farmhand.dialect.cgkit.KnownTypes;
import farmhand.engine.Coordinator;
import farmhand.engine.Setup;
import farmhand.engine.upkeep.AgeLimits;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.Question;
import farmhand.farm.task.Task;
import farmhand.runner.ProcessRunner;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;
import farmhand.store.SqliteStore;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A coordinator with a real store and real processes that serves a queue directory. */
final class ServedQueue implements AutoCloseable {
    static final String HOST = "box";

    /** Looks often, and hands back at once. */
    private static final CgkitDirectory.Pace QUICK =
            new CgkitDirectory.Pace(Duration.ofMillis(20), Duration.ZERO);

    private final SqliteStore store;
    private final Coordinator coordinator;

    /** Keeps everything in {@code data}; tasks are run by the services in a folder. */
    ServedQueue(Path queue, Path data, Optional<Path> services, int slots) throws IOException {
        store = SqliteStore.open(data);
        Services known = Services.load(services);
        ProcessRunner processes =
                new ProcessRunner(
                        data, known, Shares.NONE, System.getenv(), Duration.ofMillis(500));
        CgkitDirectory.Here here =
                new CgkitDirectory.Here(
                        ProcessHandle.current().pid(),
                        HOST,
                        KnownTypes.of(known.list().services()));
        CgkitDirectory directory = new CgkitDirectory(queue, here, QUICK, new Random(1));
        coordinator =
                Coordinator.start(
                        new Setup("farm", "1.0", HOST, slots, ZoneOffset.UTC, AgeLimits.USUAL),
                        store,
                        new CgkitRunner(processes, List.of(directory)),
                        InstantSource.system(),
                        List.of(directory));
    }

    /** One that can run nothing. */
    static ServedQueue looking(Path queue, Path data) throws IOException {
        return new ServedQueue(queue, data, Optional.empty(), 1);
    }

    Coordinator coordinator() {
        return coordinator;
    }

    /** The job of that directory, once it is shown. */
    Job job(int position) {
        Waiting.until(() -> find(position).isPresent());
        return find(position).orElseThrow();
    }

    Optional<Job> find(int position) {
        return coordinator
                .farm()
                .inOrder()
                .filter(job -> job.settings().position() == position)
                .findFirst();
    }

    /** The task of that directory below the job's. */
    Task task(int position, String key) {
        Job job = job(position);
        for (int i = 0; i < job.blocks().getFirst().tasks().size(); i++) {
            if (job.blocks().getFirst().options(i).key().equals(key)) {
                return job.blocks().getFirst().tasks().task(i);
            }
        }
        throw new AssertionError("no " + key + " in job" + position);
    }

    void awaitJob(int position, JobStatus status) {
        Waiting.until(() -> find(position).filter(job -> job.status() == status).isPresent());
    }

    Outcome sent(Command command) {
        return RunningFarm.sent(coordinator, command);
    }

    Outcome.Done done(Command command) {
        return assertInstanceOf(Outcome.Done.class, sent(command));
    }

    <A> A ask(Question<A> question) {
        return coordinator.ask(question).toCompletableFuture().orTimeout(20, SECONDS).join();
    }

    @Override
    public void close() {
        coordinator.close();
        store.close();
    }
}
