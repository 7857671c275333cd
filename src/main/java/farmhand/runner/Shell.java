package farmhand.runner;

import java.io.File;
import java.util.List;

/** How this system runs a command line. */
final class Shell {
    private static final List<String> PREFIX =
            File.separatorChar == '\\' ? List.of("cmd", "/c") : List.of("/bin/sh", "-c");

    private Shell() {}

    /** The words of a process that runs {@code command}. */
    static List<String> running(String command) {
        return List.of(PREFIX.get(0), PREFIX.get(1), command);
    }
}
