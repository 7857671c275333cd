package farmhand.cli;

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
        line.addSubcommand("jobs", new JobsCommand(context));
        line.addSubcommand("tasks", new TasksCommand(context));
        line.addSubcommand("why", new WhyCommand(context));
        line.addSubcommand("workers", new WorkersCommand(context));
        line.addSubcommand("services", new ServicesCommand(context));
        line.addSubcommand("edit", new EditCommand(context));
        line.addSubcommand("log", new LogCommand(context));
        line.addSubcommand("history", new HistoryCommand(context));
        line.addSubcommand("undo", new UndoCommand(context));
        line.addSubcommand("redo", new RedoCommand(context));
        line.addSubcommand("watch", new WatchCommand(context));
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
