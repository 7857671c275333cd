package farmhand.cli;

import farmhand.cli.part.Answers;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Usage;
import farmhand.cli.show.TextView;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;
import farmhand.farm.spec.TransferSpec;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Place;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code farmhand transfer SOURCE... DESTINATION}: prints the job's number. */
@CommandLine.Command(
        description = "Have files and folders copied, and print the number of the job.",
        mixinStandardHelpOptions = true)
final class TransferCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE... DESTINATION",
            description =
                    "Paths, or share=NAME/path. A destination that ends with / is a folder to put"
                            + " them in; share=NAME alone is the same path in that share;"
                            + " user=MAIL an inbox.")
    private List<String> places = List.of();

    @Option(
            names = "--ask",
            description = "All are sources: somebody else chooses the destination.")
    private boolean ask;

    @Option(names = "--name", paramLabel = "NAME", description = "Of the job.")
    private String name = "";

    @Option(names = "--overwrite", description = "Replace other files that are in the way.")
    private boolean overwrite;

    @Option(names = "--checksum", description = "Read both sides again and compare them.")
    private boolean checksum;

    @Option(
            names = "--wait",
            description = "Follow the job and exit 0 when it is done, 1 when it failed.")
    private boolean wait;

    TransferCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        int sources = ask ? places.size() : places.size() - 1;
        if (sources == 0) {
            throw new Usage(
                    "“"
                            + places.getFirst()
                            + "” has no destination. Name one, or write --ask to have somebody"
                            + " choose it.");
        }
        List<String> from =
                places.subList(0, sources).stream().map(TransferCommand::absolute).toList();
        String to = ask ? "" : folder(absolute(places.getLast()), sources > 1);
        Command command =
                new Command.Submit(
                        TransferSpec.job(name, from, to, new Copying(overwrite, checksum)));
        try (FarmLink link = context.farms().connect(farm.address)) {
            Outcome outcome = Answers.send(link, command, context);
            if (!(outcome instanceof Outcome.Done done)) {
                return Answers.print("", outcome, context);
            }
            context.out().println(Answers.addresses(done));
            Answers.printWarnings(done, context);
            return wait
                    ? new TextView(context).follow(link, done.subjects().getFirst().job())
                    : ExitCode.DONE;
        }
    }

    /** The farm does not run where we are. */
    static String absolute(String place) {
        if (!(Place.parse(place) instanceof Place.Elsewhere) || place.contains("=")) {
            return place;
        }
        String path = Path.of(place).toAbsolutePath().normalize().toString();
        return place.endsWith("/") ? path + "/" : path;
    }

    /** A folder that is there, or is to hold several, is one to put them in. */
    private static String folder(String place, boolean several) {
        boolean bare = Place.parse(place) instanceof Place.Below(_, String path) && path.isEmpty();
        boolean there =
                Place.parse(place) instanceof Place.OnDisk(String path)
                        && Files.isDirectory(Path.of(path));
        return !place.endsWith("/") && !bare && (several || there) ? place + "/" : place;
    }
}
