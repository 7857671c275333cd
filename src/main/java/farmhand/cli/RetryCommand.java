package farmhand.cli;

import farmhand.farm.command.Verb;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code farmhand retry [--all] ADDRESS...}. */
@CommandLine.Command(
        description = "Give failed tasks another chance.",
        mixinStandardHelpOptions = true)
final class RetryCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Option(names = "--all", description = "Also tasks that are done or running.")
    private boolean all;

    @Parameters(arity = "1..*", paramLabel = "ADDRESS", description = Targets.DESCRIPTION)
    private List<String> addresses = List.of();

    RetryCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Verb verb = new Verb.Retry(all ? Verb.Which.ALL : Verb.Which.FAILED);
        return VerbCommand.act(context, farm, verb, addresses);
    }
}
