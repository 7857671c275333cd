package farmhand.cli;

import farmhand.cli.part.Addresses;
import farmhand.cli.part.Answers;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.FileArgument;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader.Target;
import farmhand.farm.link.FarmLink;
import farmhand.farm.refusal.Refused;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code farmhand append [JOB[/BLOCK]] FILE|-}: prints the addresses of what is new. */
@CommandLine.Command(
        description =
                "Append tasks or blocks to a job that is on the farm already, and print their addresses.",
        mixinStandardHelpOptions = true)
final class AppendCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            arity = "1..2",
            paramLabel = "[JOB[/BLOCK]] FILE",
            description =
                    "Where to, as 3 for blocks or 3/0 for tasks (not needed when the file says it), and the file.")
    private List<String> words = List.of();

    AppendCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Target target =
                words.size() == 1
                        ? new Target.AsAddressed()
                        : new Target.AppendTo(Addresses.subject(words.getFirst()));
        List<Command> commands =
                context.reader().read(FileArgument.read(words.getLast(), context), target);
        if (commands.stream().anyMatch(Command.Submit.class::isInstance)) {
            throw Refused.of(
                    "not_appended",
                    "The file holds a whole job, which is not appended to another.",
                    "Submit it: farmhand submit " + words.getLast() + ".");
        }
        try (FarmLink link = context.farms().connect(farm.address)) {
            int code = ExitCode.DONE;
            for (Command command : commands) {
                code =
                        Math.max(
                                code,
                                Answers.print(
                                        "appended", Answers.send(link, command, context), context));
            }
            return code;
        }
    }
}
