package farmhand.cli;

import farmhand.cli.part.Answers;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.Usage;
import farmhand.cli.show.ShowCommands;
import farmhand.cli.verb.VerbCommands;
import farmhand.client.FarmUnreachable;
import farmhand.client.TokenRefused;
import farmhand.farm.refusal.Refused;

import picocli.CommandLine;

/** All commands that talk to a farm. */
public final class Cli {
    private Cli() {}

    /** Adds the commands to {@code line}, and how their failures are told. */
    public static void addTo(CommandLine line, CliContext context) {
        line.addSubcommand("submit", new SubmitCommand(context));
        line.addSubcommand("append", new AppendCommand(context));
        line.addSubcommand("transfer", new TransferCommand(context));
        line.addSubcommand("choose", new ChooseCommand(context));
        ShowCommands.addTo(line, context);
        VerbCommands.addTo(line, context);
        line.setExecutionExceptionHandler(
                (problem, command, _) -> exitCode(problem, command, context));
    }

    private static int exitCode(Exception problem, CommandLine command, CliContext context)
            throws Exception {
        return switch (problem) {
            case TokenRefused refused -> {
                context.err().println(refused.getMessage());
                yield ExitCode.TOKEN_REFUSED;
            }
            case FarmUnreachable none -> {
                context.err().println(none.getMessage());
                yield ExitCode.NO_FARM;
            }
            case Refused refused -> {
                context.err().println(Answers.refusal(refused.rejection()));
                yield ExitCode.REFUSED;
            }
            case Usage usage -> {
                context.err().println(usage.getMessage());
                yield command.getCommandSpec().exitCodeOnInvalidInput();
            }
            default -> throw problem;
        };
    }
}
