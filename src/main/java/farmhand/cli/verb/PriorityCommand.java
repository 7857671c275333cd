package farmhand.cli.verb;

import farmhand.cli.part.CliContext;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Targets;
import farmhand.farm.command.Verb;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code farmhand priority VALUE ADDRESS...}. */
@CommandLine.Command(
        description = "Set the priority of jobs, blocks or tasks.",
        mixinStandardHelpOptions = true)
final class PriorityCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            index = "0",
            paramLabel = "VALUE",
            description = "-1000 to 1000, higher first; the usual one is 50.")
    private int value;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ADDRESS",
            description = Targets.DESCRIPTION)
    private List<String> addresses = List.of();

    PriorityCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return VerbCommand.act(context, farm, new Verb.Priority(value), addresses);
    }
}
