package farmhand.cli.verb;

import farmhand.cli.part.CliContext;
import farmhand.cli.part.FarmOption;
import farmhand.farm.command.Verb;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code farmhand first [--remove] ADDRESS...}. */
@CommandLine.Command(
        description = "Let tasks go before the others of their job.",
        mixinStandardHelpOptions = true)
final class FirstCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Option(names = "--remove", description = "Let them wait for their turn again.")
    private boolean remove;

    @Parameters(
            arity = "1..*",
            paramLabel = "ADDRESS",
            description = "Tasks as 3/0/10-20, blocks as 3/0.")
    private List<String> addresses = List.of();

    FirstCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return VerbCommand.act(context, farm, new Verb.First(!remove), addresses);
    }
}
