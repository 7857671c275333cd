package farmhand.app.serve;

import farmhand.app.discovery.ThisHost;
import farmhand.app.program.Logging;
import farmhand.app.program.Version;
import farmhand.engine.Coordinator;
import farmhand.engine.Setup;
import farmhand.engine.port.TaskRunner;
import farmhand.farm.link.FarmHost;
import farmhand.runner.ProcessRunner;
import farmhand.runner.services.Services;
import farmhand.store.SqliteStore;
import farmhand.upstream.cgkit.CgkitDirectory;
import farmhand.upstream.cgkit.CgkitRunner;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** The farm of this machine: a coordinator with its store and its runner. */
record ServedMachine(SqliteStore store, Coordinator coordinator) implements Served {
    private static final Logger LOG = LoggerFactory.getLogger(ServedMachine.class);

    /** Builds it; what was built is ended again when the rest cannot be. */
    static ServedMachine start(ServeOptions options) throws IOException {
        SqliteStore store = SqliteStore.open(options.data().path());
        try {
            // Only now: the store makes a new folder for its owner alone, and claims it.
            Logging.toFiles(options.data().logs(), "coordinator");
            return new ServedMachine(store, coordinator(options, store));
        } catch (IOException | RuntimeException problem) {
            store.close();
            throw problem;
        }
    }

    private static Coordinator coordinator(ServeOptions options, SqliteStore store)
            throws IOException {
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
        return Coordinator.start(setup, store, runner, InstantSource.system(), cgkit);
    }

    @Override
    public FarmHost host() {
        return coordinator;
    }

    /** With all slots free, whatever could start would run. */
    @Override
    public boolean isAtRest() {
        return coordinator.info().busySlots() == 0;
    }

    @Override
    public void rest(boolean on) {
        coordinator.rest(on);
    }

    @Override
    public void close(Duration drain) {
        coordinator.close(drain);
        store.close();
    }
}
