package farmhand.runner;

import farmhand.engine.port.TaskRunner.Frames;
import farmhand.engine.port.TaskRunner.Launch;
import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameSlice;
import farmhand.farm.service.Service;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.runner.process.NotRunnable;
import farmhand.runner.process.Program;
import farmhand.runner.process.Programs;
import farmhand.runner.process.Spawner;
import farmhand.runner.process.TaskProcess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts the process of an attempt. */
final class Launcher {
    private final Spawner spawner;
    private final TaskEnvironment environment;

    Launcher(Spawner spawner, TaskEnvironment environment) {
        this.spawner = spawner;
        this.environment = environment;
    }

    /**
     * Files of an attempt.
     *
     * @param log where its output goes
     * @param errors where its errors go; may be the same
     * @param report where it may say something of itself
     * @param data where its data lies while it runs, if it has any
     */
    record Files(Path log, Path errors, Path report, Path data) {}

    /** Starts it. */
    TaskProcess start(Launch launch, Service service, Files files) throws CannotStart {
        TaskCommand command = command(launch, service);
        if (command.isEmpty()) {
            throw cannot(
                    "The task has no command. Give its block a command, or a service that has one.");
        }
        Map<String, String> variables =
                environment.of(launch, service.start().environment(), files.report(), files.data());
        DataFile.write(launch.about().data(), files.data());
        Program program =
                new Program(
                        found(words(service, command), variables),
                        variables,
                        directory(launch),
                        files.log(),
                        files.errors());
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

    private static List<String> words(Service service, TaskCommand command) {
        List<String> words = new ArrayList<>(service.start().wrapper());
        words.addAll(Shell.running(command));
        return words;
    }

    /** A program without a folder is looked for as a shell would, in the PATH of the task. */
    private static List<String> found(List<String> words, Map<String, String> variables) {
        String program = words.getFirst();
        List<String> found = new ArrayList<>(words);
        if (program.indexOf('/') < 0) {
            Programs programs = new Programs(variables.getOrDefault("PATH", ""));
            found.set(0, programs.find(program).orElse(program));
        }
        return found;
    }

    private static TaskCommand command(Launch launch, Service service) {
        if (!launch.command().isEmpty()) {
            return launch.command();
        }
        Frames frames = launch.frames();
        return TaskCommand.of(
                frames.equals(Frames.NONE)
                        ? service.start().command()
                        : FramePattern.fill(
                                service.start().command(),
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
