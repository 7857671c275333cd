package farmhand.cli.verb;

import farmhand.cli.part.Answers;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Targets;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.link.FarmLink;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code farmhand VERB ADDRESS...}: one verb without a value of its own. */
@CommandLine.Command(mixinStandardHelpOptions = true)
final class VerbCommand implements Callable<Integer> {
    private final CliContext context;
    private final Verb verb;
    private final String description;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(arity = "1..*", paramLabel = "ADDRESS", description = Targets.DESCRIPTION)
    private List<String> addresses = List.of();

    VerbCommand(CliContext context, Verb verb, String description) {
        this.context = context;
        this.verb = verb;
        this.description = description;
    }

    @Spec
    void describe(CommandSpec spec) {
        spec.usageMessage().description(description);
    }

    @Override
    public Integer call() {
        return act(context, farm, verb, addresses);
    }

    static int act(CliContext context, FarmOption farm, Verb verb, List<String> targets) {
        Command command = new Command.Acts(Targets.acts(verb, targets));
        try (FarmLink link = context.farms().connect(farm.address)) {
            return Answers.print(verb.word(), Answers.send(link, command, context), context);
        }
    }
}
