package farmhand.app.serve;

import farmhand.app.discovery.FarmFile;
import farmhand.app.discovery.ThisHost;
import farmhand.app.program.Version;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

/** A farm that is served: this machine's or an afserver's, with its doors. */
public final class ServeApp implements AutoCloseable, Ending.Farm {
    private static final Logger LOG = LoggerFactory.getLogger(ServeApp.class);

    private final ServeOptions options;
    private final Served served;
    private final Doors doors;
    private final FarmFile file;
    private volatile Duration drain;

    private ServeApp(ServeOptions options, Served served, Doors doors) throws IOException {
        this.file = file(options, doors);
        this.options = options;
        this.served = served;
        this.doors = doors;
        this.drain = options.drain();
    }

    /**
     * Builds all of it and lets others find it; what was built is ended again when the rest cannot
     * be.
     */
    static ServeApp start(ServeOptions options) throws IOException {
        Served served =
                options.upstream().isPresent()
                        ? ServedUpstream.start(options, options.upstream().get())
                        : ServedMachine.start(options);
        try {
            return new ServeApp(options, served, Doors.open(options, served.host())).announced();
        } catch (IOException | RuntimeException problem) {
            served.close(Duration.ZERO);
            throw problem;
        }
    }

    private ServeApp announced() throws IOException {
        try {
            file.write(options.data().farmFile());
            return this;
        } catch (IOException problem) {
            doors.close();
            throw problem;
        }
    }

    /** Where others find it. */
    FarmFile file() {
        return file;
    }

    private static FarmFile file(ServeOptions options, Doors doors) throws IOException {
        String scheme = doors.identity().isPresent() ? "https://" : "http://";
        int port = doors.http().port();
        Map<String, String> addresses = doors.http().addresses();
        return new FarmFile(
                Version.NUMBER,
                options.http().here(scheme, port),
                addresses.getOrDefault("socket", ""),
                addresses.getOrDefault("afanasy", ""),
                ProcessHandle.current().pid(),
                ThisHost.name(),
                ThisHost.bootId(),
                System.currentTimeMillis(),
                options.data().tokenFile().toString(),
                doors.identity().map(shown -> shown.pin().sha256()).orElse(""),
                options.http().beyond(scheme, port));
    }

    /** Whether nobody watches and nothing runs. */
    boolean isIdle() {
        return sessions() == 0 && isAtRest();
    }

    /** How many requests came in so far. */
    long requests() {
        return doors.requests();
    }

    @Override
    public boolean isAtRest() {
        return served.isAtRest();
    }

    @Override
    public int sessions() {
        return doors.http().sessions();
    }

    @Override
    public void rest(boolean on) {
        served.rest(on);
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
        served.close(drain);
    }
}
