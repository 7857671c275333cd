package farmhand.app.serve;

import farmhand.app.discovery.FarmFile;
import farmhand.app.discovery.ThisHost;
import farmhand.app.program.Logging;
import farmhand.app.program.Version;
import farmhand.engine.Coordinator;
import farmhand.engine.Setup;
import farmhand.engine.TaskRunner;
import farmhand.runner.ProcessRunner;
import farmhand.runner.services.Services;
import farmhand.store.SqliteStore;
import farmhand.upstream.cgkit.CgkitDirectory;
import farmhand.upstream.cgkit.CgkitRunner;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A running coordinator with its store, its runner and its door. */
public final class ServeApp implements AutoCloseable, Ending.Farm {
    private static final Logger LOG = LoggerFactory.getLogger(ServeApp.class);

    private final ServeOptions options;
    private final SqliteStore store;
    private final Coordinator coordinator;
    private final Doors doors;
    private volatile Duration drain;

    private ServeApp(
            ServeOptions options, SqliteStore store, Coordinator coordinator, Doors doors) {
        this.options = options;
        this.store = store;
        this.coordinator = coordinator;
        this.doors = doors;
        this.drain = options.drain();
    }

    /**
     * Builds all of it and lets others find it; what was built is ended again when the rest cannot
     * be.
     */
    static ServeApp start(ServeOptions options) throws IOException {
        SqliteStore store = SqliteStore.open(options.data().path());
        try {
            // Only now: the store makes a new folder for its owner alone, and claims it.
            Logging.toFiles(options.data().logs(), "coordinator");
            return start(options, store);
        } catch (IOException | RuntimeException problem) {
            store.close();
            throw problem;
        }
    }

    private static ServeApp start(ServeOptions options, SqliteStore store) throws IOException {
        Services services = Services.load(options.services());
        services.problems().forEach(problem -> LOG.warn("{}", problem.text()));
        List<CgkitDirectory> cgkit = CgkitOption.open(options.cgkit(), services);
        ProcessRunner processes =
                new ProcessRunner(
                        options.data().path(),
                        services,
                        options.shares(),
                        ProgramFolders.added(System.getenv(), options.path()),
                        ProcessRunner.GRACE);
        Setup setup =
                new Setup(
                        options.name(),
                        Version.NUMBER,
                        ThisHost.name(),
                        options.slots(),
                        ZoneId.systemDefault(),
                        options.ages());
        TaskRunner runner = cgkit.isEmpty() ? processes : new CgkitRunner(processes, cgkit);
        Coordinator coordinator =
                Coordinator.start(setup, store, runner, InstantSource.system(), cgkit);
        try {
            return new ServeApp(options, store, coordinator, Doors.open(options, coordinator))
                    .announced();
        } catch (IOException | RuntimeException problem) {
            coordinator.close();
            throw problem;
        }
    }

    private ServeApp announced() throws IOException {
        try {
            file().write(options.data().farmFile());
            return this;
        } catch (IOException problem) {
            doors.close();
            throw problem;
        }
    }

    /** Where others find it. */
    FarmFile file() {
        Map<String, String> addresses = doors.http().addresses();
        return new FarmFile(
                Version.NUMBER,
                "http://" + addresses.get("http"),
                addresses.getOrDefault("socket", ""),
                addresses.getOrDefault("afanasy", ""),
                ProcessHandle.current().pid(),
                ThisHost.name(),
                ThisHost.bootId(),
                System.currentTimeMillis(),
                options.data().tokenFile().toString());
    }

    /**
     * Whether nobody watches and nothing runs; with all slots free, whatever could start would run.
     */
    boolean isIdle() {
        return sessions() == 0 && isAtRest();
    }

    @Override
    public boolean isAtRest() {
        return coordinator.info().busySlots() == 0;
    }

    @Override
    public int sessions() {
        return doors.http().sessions();
    }

    @Override
    public void rest(boolean on) {
        coordinator.rest(on);
    }

    @Override
    public void handBack() {
        drain = Duration.ZERO;
    }

    /**
     * Takes no more work, lets running tasks go on for the drain time, hands back the others, and
     * ends.
     */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(options.data().farmFile());
        } catch (IOException problem) {
            LOG.warn("{} stays behind: {}", options.data().farmFile(), problem.getMessage());
        }
        doors.close();
        coordinator.close(drain);
        store.close();
    }
}
