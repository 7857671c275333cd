package farmhand.app.serve;

import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.ThisHost;
import farmhand.cli.part.ExitCode;
import farmhand.engine.port.StoreException;
import farmhand.engine.upkeep.AgeLimits;
import farmhand.farm.refusal.Refused;
import farmhand.server.DoorException;
import farmhand.upstream.afanasy.Upstream;
import farmhand.upstream.afanasy.UpstreamException;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * {@code farmhand serve}: the coordinator alone. Each option may also be given as FARMHAND_OPTION,
 * or in settings.json of the data folder.
 */
@CommandLine.Command(
        name = "serve",
        description =
                "Run the farm of this machine, or serve that of an afserver, without a window.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    private static final String USUAL_HTTP = "127.0.0.1:8032";

    private final PrintStream out;
    private final PrintStream err;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

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
            defaultValue = "${env:FARMHAND_SLOTS:-}",
            description = "Slots for tasks; 0 = as many as cores.")
    private String slots = "";

    @Option(
            names = "--services",
            paramLabel = "DIR",
            defaultValue = "${env:FARMHAND_SERVICES:-}",
            description = "Your own service definitions, *.json.")
    private String services = "";

    @Option(
            names = "--path",
            paramLabel = "DIRS",
            defaultValue = "${env:FARMHAND_PATH:-}",
            description = "Folders with programs for tasks, looked into after those of PATH.")
    private String programs = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "${env:FARMHAND_NAME:-}",
            description = "Name of the farm; usually this machine's.")
    private String name = "";

    @Option(
            names = "--drain",
            paramLabel = "DURATION",
            defaultValue = "${env:FARMHAND_DRAIN:-}",
            description = "How long running tasks may go on after a request to end; usually 10s.")
    private String drain = "";

    @Option(
            names = "--linger",
            paramLabel = "DURATION",
            defaultValue = "${env:FARMHAND_LINGER:-}",
            description = "End after so long with nothing to do and nobody watching; 0s = never.")
    private String linger = "";

    @Option(
            names = "--inactive-after",
            paramLabel = "DURATION",
            defaultValue = "${env:FARMHAND_INACTIVE_AFTER:-}",
            description = "When jobs that are over leave the lists; usually 1h.")
    private String inactiveAfter = "";

    @Option(
            names = "--archive-after",
            paramLabel = "DURATION",
            defaultValue = "${env:FARMHAND_ARCHIVE_AFTER:-}",
            description =
                    "When jobs that are over are archived, and deleted ones purged; usually 14d.")
    private String archiveAfter = "";

    @Option(
            names = "--upstream",
            paramLabel = "URL",
            defaultValue = "${env:FARMHAND_UPSTREAM:-}",
            description =
                    "An afserver, such as afanasy://host:51000, whose farm is served instead of one"
                            + " of this machine.")
    private String upstream = "";

    @CommandLine.Mixin private TlsOptions tls = new TlsOptions();

    @CommandLine.Mixin private DoorOptions afanasy = new DoorOptions();

    @CommandLine.Mixin private ShareOptions shares = new ShareOptions();

    @CommandLine.Mixin private CgkitOption cgkit = new CgkitOption();

    /** Prints its announcement to {@code out} and refusals to {@code err}. */
    public ServeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            ServeOptions options = options();
            run(ServeApp.start(options), options);
            return ExitCode.DONE;
        } catch (StoreException | DoorException | UpstreamException problem) {
            err.println(problem.getMessage());
            return ExitCode.REFUSED;
        } catch (TypeConversionException | Refused unreadable) {
            err.println(unreadable.getMessage());
            return ExitCode.USAGE;
        } catch (IOException problem) {
            err.println(
                    "The folder "
                            + DataFolder.of(data).path()
                            + " cannot be used ("
                            + problem.getMessage()
                            + "). Give another with --data, or make it writable.");
            return ExitCode.REFUSED;
        }
    }

    /** Until SIGTERM, or until nobody wants it any more. */
    private void run(ServeApp app, ServeOptions options) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(app, ended), "farm-end"));
        out.println(app.file().announcement());
        Lingering lingering =
                new Lingering(options.linger(), app::isIdle, app::requests, InstantSource.system());
        Ending ending = new Ending(options.data(), app, lingering);
        while (!ending.isDue()) {
            if (ended.await(1, TimeUnit.SECONDS)) {
                return;
            }
        }
    }

    /** To be asked to end is no failure: without the halt the exit code would be 143. */
    private static void end(ServeApp app, CountDownLatch ended) {
        app.close();
        ended.countDown();
        Runtime.getRuntime().halt(ExitCode.DONE);
    }

    private ServeOptions options() throws IOException {
        DataFolder own = DataFolder.of(data);
        Settings settings = Settings.read(own.path().resolve("settings.json"));
        String there = settings.or(upstream, "upstream", "");
        Optional<Upstream> afserver =
                there.isEmpty() ? Optional.empty() : Optional.of(Upstream.parse(there));
        if (afserver.isPresent()) {
            OwnFarmOptions.refuseIn(spec.commandLine().getParseResult());
        }
        DataFolder folder = afserver.map(one -> data.isEmpty() ? own.of(one) : own).orElse(own);
        String where = settings.or(http, "http", "");
        int number = number(settings.or(slots, "slots", "0"));
        return new ServeOptions(
                folder,
                HostPort.parse(where.isEmpty() ? USUAL_HTTP : where),
                where.isEmpty(),
                tls.read(settings),
                path(settings.or(socket, "socket", "")),
                number > 0 ? number : Runtime.getRuntime().availableProcessors(),
                path(settings.or(services, "services", "")),
                settings.or(programs, "path", ""),
                settings.or(name, "name", ThisHost.name()),
                Durations.parse(settings.or(drain, "drain", "10s")),
                Durations.parse(settings.or(linger, "linger", "0s")),
                new AgeLimits(
                        Durations.parse(settings.or(inactiveAfter, "inactive-after", "1h")),
                        Durations.parse(settings.or(archiveAfter, "archive-after", "14d"))),
                shares.read(settings),
                afanasy.read(settings),
                cgkit.read(settings),
                afserver);
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below, with what to write
        }
        throw new TypeConversionException(
                "“" + text + "” is no number of slots; write 8, or 0 for as many as cores.");
    }

    private static Optional<Path> path(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text).toAbsolutePath());
    }
}
