package farmhand.runner;

import farmhand.engine.TaskRunner.Frames;
import farmhand.engine.TaskRunner.Launch;
import farmhand.farm.End;
import farmhand.farm.Exit;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameSlice;
import farmhand.runner.services.Service;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Starts the process of an attempt. */
final class Launcher {
    private final Shell shell;
    private final TaskEnvironment environment;

    Launcher(Shell shell, TaskEnvironment environment) {
        this.shell = shell;
        this.environment = environment;
    }

    /** Starts it with its output, standard and error, going to {@code log}. */
    Process start(Launch launch, Service service, Path log) throws CannotStart {
        String command = command(launch, service);
        if (command.isBlank()) {
            throw cannot(
                    "The task has no command. Give its block a command, or a service that has one.");
        }
        ProcessBuilder builder =
                new ProcessBuilder(shell.running(command))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .redirectInput(shell.nothing());
        directory(launch).ifPresent(builder::directory);
        environment.fill(builder.environment(), launch);
        try {
            return builder.start();
        } catch (IOException broken) {
            // The shell is there, so it is the machine that had no room: another try may do.
            throw new CannotStart(
                    Exit.of(
                            End.FAILED,
                            "No process could be started: "
                                    + broken.getMessage()
                                    + ". Shorten the command, or close other programs and retry."));
        }
    }

    /** How to end what {@link #start} started. */
    ProcessTree treeOf(Process process, AttemptAddress attempt) {
        return shell.treeOf(process, environment.markOf(attempt));
    }

    private static String command(Launch launch, Service service) {
        if (!launch.command().isBlank()) {
            return launch.command();
        }
        Frames frames = launch.frames();
        return frames.equals(Frames.NONE)
                ? service.command()
                : FramePattern.fill(
                        service.command(),
                        new FrameSlice(frames.start(), frames.end(), frames.step()));
    }

    private static Optional<File> directory(Launch launch) throws CannotStart {
        String directory = launch.workingDirectory();
        if (directory.isEmpty()) {
            return Optional.empty();
        }
        if (!ProgramCheck.isFolder(directory)) {
            throw cannot(ProgramCheck.missingFolder(directory));
        }
        return Optional.of(new File(directory));
    }

    private static CannotStart cannot(String error) {
        return new CannotStart(Exit.of(End.CANNOT_START, error));
    }
}
