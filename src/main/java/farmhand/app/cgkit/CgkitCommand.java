package farmhand.app.cgkit;

import farmhand.cli.part.ExitCode;
import farmhand.upstream.cgkit.NewQueue;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** {@code farmhand cgkit}: queue directories of cgkit. */
@Command(
        name = "cgkit",
        description = "Work with queue directories of cgkit.",
        mixinStandardHelpOptions = true)
public final class CgkitCommand implements Runnable {
    private final PrintStream out;
    private final PrintStream err;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** Prints what was made to {@code out} and refusals to {@code err}. */
    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    public CgkitCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        spec.commandLine().usage(out);
    }

    @Command(
            name = "create",
            description = "Make a queue directory that cgkit and farmhand serve --cgkit can use.",
            mixinStandardHelpOptions = true)
    int create(
            @Parameters(paramLabel = "DIR", description = "A new or empty directory.") Path place) {
        try {
            NewQueue.make(place.toAbsolutePath());
        } catch (IOException problem) {
            err.println("No queue was made: " + problem.getMessage());
            return ExitCode.REFUSED;
        }
        out.println(
                "Made the queue "
                        + place.toAbsolutePath()
                        + ". Put procedures for cgkit's workers into its procs, and serve it with:"
                        + " farmhand serve --cgkit "
                        + place);
        return ExitCode.DONE;
    }
}
