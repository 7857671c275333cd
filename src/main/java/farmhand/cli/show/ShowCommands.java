package farmhand.cli.show;

import farmhand.cli.part.CliContext;

import picocli.CommandLine;

/** What shows a farm, as commands. */
public final class ShowCommands {
    private ShowCommands() {}

    /** Adds them to {@code line}. */
    public static void addTo(CommandLine line, CliContext context) {
        line.addSubcommand("jobs", new JobsCommand(context));
        line.addSubcommand("tasks", new TasksCommand(context));
        line.addSubcommand("why", new WhyCommand(context));
        line.addSubcommand("workers", new WorkersCommand(context));
        line.addSubcommand("services", new ServicesCommand(context));
        line.addSubcommand("log", new LogCommand(context));
        line.addSubcommand("history", new HistoryCommand(context));
        line.addSubcommand("watch", new WatchCommand(context));
    }
}
