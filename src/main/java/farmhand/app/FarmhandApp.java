package farmhand.app;

import farmhand.app.backup.BackupCommand;
import farmhand.app.backup.RestoreCommand;
import farmhand.app.cgkit.CgkitCommand;
import farmhand.app.desktop.StartedFarms;
import farmhand.app.desktop.WindowCommand;
import farmhand.app.discovery.AppFarms;
import farmhand.app.files.JobFiles;
import farmhand.app.files.ServiceBench;
import farmhand.app.invite.InviteCommand;
import farmhand.app.program.Logging;
import farmhand.app.serve.Ahead;
import farmhand.app.serve.ServeCommand;
import farmhand.cli.Cli;
import farmhand.cli.part.CliContext;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;

/** Puts the program together and runs what the arguments ask for. */
public final class FarmhandApp {
    private static final String SERVE = "serve";

    private FarmhandApp() {}

    /** Runs {@code arguments}; the exit code for the process. */
    public static int run(String[] arguments, Map<String, String> environment) {
        if (arguments.length > 0 && arguments[0].equals(SERVE)) {
            // Small pictures are made without a display, even where one is named that is not there.
            System.setProperty("java.awt.headless", "true");
            Ahead.load();
        }
        Logging.quiet();
        AppFarms farms = new AppFarms(environment);
        CliContext context =
                new CliContext(
                        new StartedFarms(farms),
                        new JobFiles(),
                        new ServiceBench(),
                        System.in,
                        utf8(FileDescriptor.out),
                        utf8(FileDescriptor.err));
        ServeCommand serve = new ServeCommand(context.out(), context.err());
        if (arguments.length > 0 && arguments[0].equals(SERVE)) {
            // Making the other commands takes a tenth of a second that a start need not have.
            return new CommandLine(serve)
                    .setCommandName("farmhand " + SERVE)
                    .execute(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        CommandLine line = new CommandLine(new WindowCommand(farms, context));
        line.addSubcommand(SERVE, serve);
        line.addSubcommand(new CgkitCommand(context.out(), context.err()));
        line.addSubcommand(new BackupCommand(context.out(), context.err()));
        line.addSubcommand(new RestoreCommand(context.out(), context.err()));
        line.addSubcommand(new InviteCommand(context.out(), context.err(), InstantSource.system()));
        Cli.addTo(line, context);
        return line.setExecutionStrategy(FarmhandApp::execute).execute(arguments);
    }

    /**
     * An option that stands before a command is the window's; ignored, it would act on the wrong
     * farm.
     */
    private static int execute(ParseResult result) {
        if (result.hasSubcommand() && !result.matchedOptions().isEmpty()) {
            throw new ParameterException(
                    result.commandSpec().commandLine(),
                    "Options stand behind the command, as in: farmhand jobs --farm ws://host:8032");
        }
        return new CommandLine.RunLast().execute(result);
    }

    private static PrintStream utf8(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }
}
