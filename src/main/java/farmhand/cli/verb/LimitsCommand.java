package farmhand.cli.verb;

import farmhand.cli.part.CliContext;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Targets;
import farmhand.cli.part.Usage;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Limit;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code farmhand limits MOST ADDRESS...}. */
@CommandLine.Command(
        description = "Set how many tasks of jobs or blocks may run at a time.",
        mixinStandardHelpOptions = true)
final class LimitsCommand implements Callable<Integer> {
    private static final String NONE = "none";

    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(index = "0", paramLabel = "MOST", description = "0 or more, or none.")
    private String most = NONE;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ADDRESS",
            description = Targets.DESCRIPTION)
    private List<String> addresses = List.of();

    LimitsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return VerbCommand.act(context, farm, new Verb.Limits(limit()), addresses);
    }

    private Limit limit() {
        if (most.equals(NONE)) {
            return Limit.NONE;
        }
        try {
            return new Limit(Integer.parseInt(most));
        } catch (NumberFormatException _) {
            throw new Usage("“" + most + "” is no limit. Give 0 or more, or none.");
        }
    }
}
