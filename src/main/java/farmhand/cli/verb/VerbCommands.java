package farmhand.cli.verb;

import farmhand.cli.part.CliContext;
import farmhand.farm.command.Verb;
import farmhand.farm.command.WorkerVerb;

import picocli.CommandLine;

/** The verbs of the window, as commands. */
public final class VerbCommands {
    private VerbCommands() {}

    /** Adds them to {@code line}. */
    public static void addTo(CommandLine line, CliContext context) {
        line.addSubcommand("edit", new EditCommand(context));
        line.addSubcommand("undo", new UndoCommand(context));
        line.addSubcommand("redo", new RedoCommand(context));
        line.addSubcommand("pause", new PauseCommand(context, true));
        line.addSubcommand(
                "stop",
                new VerbCommand(context, new Verb.Pause(true), "Pause jobs and end what runs."));
        line.addSubcommand("resume", new PauseCommand(context, false));
        line.addSubcommand(
                "abort",
                new VerbCommand(context, new Verb.Abort(), "End jobs for good, until retried."));
        line.addSubcommand(
                "activate",
                new VerbCommand(
                        context, new Verb.Activate(), "Let jobs begin that wait for this."));
        line.addSubcommand(
                "exclude", new VerbCommand(context, new Verb.Exclude(), "Leave tasks out."));
        line.addSubcommand(
                "include", new VerbCommand(context, new Verb.Include(), "Take tasks in again."));
        line.addSubcommand("hold", new VerbCommand(context, new Verb.Hold(), "Keep tasks back."));
        line.addSubcommand(
                "forgive",
                new VerbCommand(
                        context,
                        new Verb.Forgive(),
                        "Let machines run tasks again that jobs or blocks avoid."));
        line.addSubcommand(
                "delete", new VerbCommand(context, new Verb.Delete(), "Take jobs away."));
        line.addSubcommand(
                "archive", new VerbCommand(context, new Verb.Archive(), "Put away what is over."));
        line.addSubcommand(
                "restore",
                new VerbCommand(
                        context,
                        new Verb.Restore(),
                        "Show again what is inactive, archived or deleted."));
        line.addSubcommand(
                "clone", new VerbCommand(context, new Verb.Clone(), "Submit jobs anew, paused."));
        line.addSubcommand(
                "eject",
                new WorkerCommand(
                        context,
                        WorkerVerb.EJECT,
                        "End what a machine runs; it starts again where there is room."));
        line.addSubcommand(
                "nimby",
                new WorkerCommand(
                        context, WorkerVerb.NIMBY, "Keep a render to tasks of its own user."));
        line.addSubcommand(
                "free",
                new WorkerCommand(
                        context, WorkerVerb.FREE, "Let a render run tasks of everybody again."));
        line.addSubcommand(
                "heal",
                new WorkerCommand(
                        context,
                        WorkerVerb.HEAL,
                        "Give a render tasks again on which much failed."));
        line.addSubcommand("first", new FirstCommand(context));
        line.addSubcommand(
                "run",
                new VerbCommand(context, new Verb.Run(), "Run tasks at once, whatever is paused."));
        line.addSubcommand("move", new MoveCommand(context));
        line.addSubcommand("retry", new RetryCommand(context));
        line.addSubcommand("limits", new LimitsCommand(context));
        CommandLine priority = new CommandLine(new PriorityCommand(context));
        priority.setUnmatchedOptionsArePositionalParams(true); // -10 is a priority
        line.addSubcommand("priority", priority);
    }
}
