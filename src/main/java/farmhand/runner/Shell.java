package farmhand.runner;

import farmhand.farm.spec.TaskCommand;

import java.io.File;
import java.util.List;

/** How this system runs a command line. */
final class Shell {
    private static final List<String> PREFIX =
            File.separatorChar == '\\' ? List.of("cmd", "/c") : List.of("/bin/sh", "-c");

    private Shell() {}

    /** The words of a process that runs {@code command}. */
    static List<String> running(TaskCommand command) {
        return switch (command) {
            case TaskCommand.Shell(String line) -> List.of(PREFIX.get(0), PREFIX.get(1), line);
            case TaskCommand.Argv(List<String> words) -> words;
        };
    }
}
