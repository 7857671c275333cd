package farmhand.app.desktop;

import farmhand.app.discovery.AppFarms;
import farmhand.app.discovery.DataFolder;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.show.TextView;
import farmhand.client.LiveLink;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;
import farmhand.farm.refusal.Refused;
import farmhand.upstream.afanasy.Upstream;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** {@code farmhand [FILE..]}: the window, or the farm as text where no window can open. */
@CommandLine.Command(
        name = "farmhand",
        description = "A window on a render farm, and a farm of its own when there is none.",
        mixinStandardHelpOptions = true,
        versionProvider = WindowCommand.Version.class)
public final class WindowCommand implements Callable<Integer> {
    private final AppFarms farms;
    private final CliContext context;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--farm",
            paramLabel = "URL",
            defaultValue = "${env:FARMHAND_FARM:-}",
            description =
                    "A farm elsewhere: an invitation, or an address such as ws://host:8032; else"
                            + " this machine's own.")
    private String farm = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Data of this machine's own farm.")
    private String data = "";

    @Option(names = "--sample", description = "Submit the sample job first.")
    private boolean sample;

    @Parameters(paramLabel = "FILE", description = "Files for the Submit dialog.")
    private List<File> files = List.of();

    /** Finds farms by {@code farms}; prints what it prints by {@code context}. */
    public WindowCommand(AppFarms farms, CliContext context) {
        this.farms = farms;
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        for (File file : files) {
            if (!file.exists()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no command and no file “"
                                + file
                                + "”. See the commands with: farmhand --help");
            }
        }
        DataFolder folder = DataFolder.of(data);
        OwnFarm own =
                isUpstream()
                        ? OwnFarm.gateway(farms, folder, upstream(), InstantSource.system())
                        : new OwnFarm(farms, folder, InstantSource.system());
        boolean here = farm.isEmpty() || isUpstream();
        try (FarmLink link = new LiveLink(here ? own : () -> farms.named(farm))) {
            Optional<CompletableFuture<Outcome>> job =
                    sample ? Optional.of(submitSample(link, folder)) : Optional.empty();
            Optional<String> missing =
                    Display.missing(System.getenv()).or(() -> showWindow(folder));
            if (missing.isEmpty()) {
                return ExitCode.DONE;
            }
            context.err().println(missing.get());
            return asText(link, own, folder, job.map(WindowCommand::number));
        }
    }

    /**
     * Shows windows until all are closed; why not, when there is a display that will not have them.
     */
    private Optional<String> showWindow(DataFolder folder) {
        List<Path> dropped = files.stream().map(File::toPath).toList();
        try (WindowSettings settings = new WindowSettings(folder)) {
            FarmChoice choice = new FarmChoice(farms, folder, context.reader(), settings);
            Windows windows = new Windows(choice, farms.window(), context.reader(), settings);
            boolean asks =
                    farm.isEmpty()
                            && !sample
                            && files.isEmpty()
                            && FirstStart.isNow(folder, settings);
            return DesktopApp.show(
                    windows, asks ? windows::ask : () -> windows.open(opening(choice), dropped));
        }
    }

    /** What the user named; the sample runs here; else what was chosen last. */
    private Opening opening(FarmChoice choice) {
        if (!farm.isEmpty()) {
            return choice.named(farm);
        }
        return sample || !data.isEmpty() ? choice.own() : choice.last();
    }

    private boolean isUpstream() {
        return farm.startsWith(Upstream.SCHEME);
    }

    private Upstream upstream() {
        try {
            return Upstream.parse(farm);
        } catch (Refused unreadable) {
            throw new ParameterException(spec.commandLine(), unreadable.getMessage(), unreadable);
        }
    }

    private int asText(FarmLink link, OwnFarm own, DataFolder folder, Optional<JobNumber> job)
            throws InterruptedException {
        TextView view = new TextView(context);
        if (job.isEmpty()) {
            return view.watch(link);
        }
        int code = view.follow(link, job.get());
        own.stop();
        if (code == ExitCode.DONE) {
            context.out().println(Sample.contactSheet(folder.path(), job.get()));
        }
        return code;
    }

    /** On its way; the window opens meanwhile, and says so when the farm cannot be had. */
    private CompletableFuture<Outcome> submitSample(FarmLink link, DataFolder folder) {
        Path java = Path.of(System.getProperty("java.home"));
        Command submit = Sample.submit(context.reader(), java, folder.path());
        return link.send(submit, farms.window()).toCompletableFuture();
    }

    private static JobNumber number(CompletableFuture<Outcome> submitted) {
        try {
            return switch (submitted.join()) {
                case Outcome.Done done -> done.subjects().getFirst().job();
                case Outcome.Refused refused -> throw new Refused(refused.rejection());
            };
        } catch (CompletionException problem) {
            throw problem.getCause() instanceof RuntimeException cause ? cause : problem;
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"farmhand " + farmhand.app.program.Version.NUMBER};
        }
    }
}
