package farmhand.cli.verb;

import farmhand.cli.part.CliContext;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Targets;
import farmhand.cli.part.Usage;
import farmhand.farm.command.Verb;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code farmhand retry [--only failed|missing|all|with_dependants] ADDRESS...}. */
@CommandLine.Command(
        description = "Give tasks another chance: those that failed, unless others are named.",
        mixinStandardHelpOptions = true)
final class RetryCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Option(
            names = "--only",
            paramLabel = "WHICH",
            description = {
                "failed: those that failed, as usual;",
                "missing: those that are done or failed and whose outputs are not there;",
                "all: also those that are done or running;",
                "with_dependants: all, and what is done of the job and was made from them."
            })
    private String only = "failed";

    @Option(names = "--all", description = "The same as --only all.")
    private boolean all;

    @Option(names = "--with-dependants", description = "The same as --only with_dependants.")
    private boolean withDependants;

    @Parameters(arity = "1..*", paramLabel = "ADDRESS", description = Targets.DESCRIPTION)
    private List<String> addresses = List.of();

    RetryCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return VerbCommand.act(context, farm, new Verb.Retry(which()), addresses);
    }

    private Verb.Which which() {
        String said = all ? "all" : withDependants ? "with_dependants" : only;
        for (Verb.Which which : Verb.Which.values()) {
            if (which.name().toLowerCase(Locale.ROOT).equals(said)) {
                return which;
            }
        }
        throw new Usage(
                "--only takes failed, missing, all or with_dependants, not “" + only + "”.");
    }
}
