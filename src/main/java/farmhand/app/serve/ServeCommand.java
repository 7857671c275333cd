package farmhand.app.serve;

import farmhand.app.Durations;
import farmhand.app.Logging;
import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.ThisHost;
import farmhand.cli.ExitCode;
import farmhand.engine.StoreException;
import farmhand.server.DoorException;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * {@code farmhand serve}: the coordinator alone. Each option may also be given as FARMHAND_OPTION.
 */
@CommandLine.Command(
        name = "serve",
        description = "Run the farm of this machine, without a window.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    private static final String USUAL_HTTP = "127.0.0.1:8032";

    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Everything the farm owns.")
    private String data = "";

    @Option(
            names = "--http",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:FARMHAND_HTTP:-}",
            description =
                    "Where to listen; port 0 = any. Usually "
                            + USUAL_HTTP
                            + ", or the next free port.")
    private String http = "";

    @Option(
            names = "--socket",
            paramLabel = "PATH",
            defaultValue = "${env:FARMHAND_SOCKET:-}",
            description = "A unix socket that only you can open; needs no token.")
    private String socket = "";

    @Option(
            names = "--slots",
            paramLabel = "N",
            defaultValue = "${env:FARMHAND_SLOTS:-0}",
            description = "Slots for tasks; 0 = as many as cores.")
    private int slots;

    @Option(
            names = "--services",
            paramLabel = "DIR",
            defaultValue = "${env:FARMHAND_SERVICES:-}",
            description = "Your own service definitions, *.json.")
    private String services = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "${env:FARMHAND_NAME:-}",
            description = "Name of the farm; usually this machine's.")
    private String name = "";

    @Option(
            names = "--drain",
            paramLabel = "DURATION",
            defaultValue = "${env:FARMHAND_DRAIN:-10s}",
            converter = DurationConverter.class,
            description = "How long running tasks may go on after a request to end.")
    private Duration drain = Duration.ofSeconds(10);

    @Option(
            names = "--linger",
            paramLabel = "DURATION",
            defaultValue = "${env:FARMHAND_LINGER:-0s}",
            converter = DurationConverter.class,
            description = "End after so long with nothing to do and nobody watching; 0s = never.")
    private Duration linger = Duration.ZERO;

    /** Prints its announcement to {@code out} and refusals to {@code err}. */
    public ServeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServeOptions options = options();
        try {
            Logging.toFiles(options.data().logs(), "coordinator");
            run(ServeApp.start(options), options);
            return ExitCode.DONE;
        } catch (StoreException | DoorException problem) {
            err.println(problem.getMessage());
            return ExitCode.REFUSED;
        } catch (IOException problem) {
            err.println(
                    "The folder "
                            + options.data().path()
                            + " cannot be used ("
                            + problem.getMessage()
                            + "). Give another with --data, or make it writable.");
            return ExitCode.REFUSED;
        }
    }

    /** Until SIGTERM, or until it lingered long enough. */
    private void run(ServeApp app, ServeOptions options) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    app.close();
                                    ended.countDown();
                                    Runtime.getRuntime()
                                            .halt(ExitCode.DONE); // a signal is no failure:
                                    // without this the code would
                                    // be 143
                                },
                                "farm-end"));
        out.println(app.file().announcement());
        Lingering lingering = new Lingering(options.linger(), app::isIdle, InstantSource.system());
        while (!lingering.isOver()) {
            if (ended.await(1, TimeUnit.SECONDS)) {
                return;
            }
        }
    }

    private ServeOptions options() {
        return new ServeOptions(
                DataFolder.of(data),
                HostPort.parse(http.isEmpty() ? USUAL_HTTP : http),
                http.isEmpty(),
                path(socket),
                slots > 0 ? slots : Runtime.getRuntime().availableProcessors(),
                path(services),
                name.isEmpty() ? ThisHost.name() : name,
                drain,
                linger);
    }

    private static Optional<Path> path(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text).toAbsolutePath());
    }

    static final class DurationConverter implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            return Durations.parse(text);
        }
    }
}
