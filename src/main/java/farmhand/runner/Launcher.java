package farmhand.runner;

import farmhand.engine.TaskRunner.Frames;
import farmhand.engine.TaskRunner.Launch;
import farmhand.farm.End;
import farmhand.farm.Exit;
import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameSlice;
import farmhand.farm.spec.TaskCommand;
import farmhand.runner.process.NotRunnable;
import farmhand.runner.process.Program;
import farmhand.runner.process.Spawner;
import farmhand.runner.process.TaskProcess;
import farmhand.runner.services.Service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Starts the process of an attempt. */
final class Launcher {
    private final Spawner spawner;
    private final TaskEnvironment environment;

    Launcher(Spawner spawner, TaskEnvironment environment) {
        this.spawner = spawner;
        this.environment = environment;
    }

    /** Starts it with its output, standard and error, going to {@code log}. */
    TaskProcess start(Launch launch, Service service, Path log) throws CannotStart {
        TaskCommand command = command(launch, service);
        if (command.isEmpty()) {
            throw cannot(
                    "The task has no command. Give its block a command, or a service that has one.");
        }
        Program program =
                new Program(Shell.running(command), environment.of(launch), directory(launch), log);
        try {
            return spawner.start(program);
        } catch (NotRunnable none) {
            throw cannot(String.valueOf(none.getMessage()));
        } catch (IOException broken) {
            // The program is there, so it is the machine that had no room: another try may do.
            throw new CannotStart(
                    Exit.of(
                            End.FAILED,
                            "No process could be started: "
                                    + broken.getMessage()
                                    + ". Shorten the command, or close other programs and retry."));
        }
    }

    private static TaskCommand command(Launch launch, Service service) {
        if (!launch.command().isEmpty()) {
            return launch.command();
        }
        Frames frames = launch.frames();
        return TaskCommand.of(
                frames.equals(Frames.NONE)
                        ? service.command()
                        : FramePattern.fill(
                                service.command(),
                                new FrameSlice(frames.start(), frames.end(), frames.step())));
    }

    private static Optional<Path> directory(Launch launch) throws CannotStart {
        String directory = launch.workingDirectory();
        if (directory.isEmpty()) {
            return Optional.empty();
        }
        if (!ProgramCheck.isFolder(directory)) {
            throw cannot(ProgramCheck.missingFolder(directory));
        }
        return Optional.of(Path.of(directory));
    }

    private static CannotStart cannot(String error) {
        return new CannotStart(Exit.of(End.CANNOT_START, error));
    }
}
