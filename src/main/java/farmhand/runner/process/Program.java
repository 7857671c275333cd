package farmhand.runner.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be run.
 *
 * @param words the program and its arguments; the program is a path
 * @param environment all of its variables
 * @param directory where it runs; empty = where we do
 * @param log a file that takes what it writes, behind what is there
 * @param errors the same for its standard error; may be the same file
 */
public record Program(
        List<String> words,
        Map<String, String> environment,
        Optional<Path> directory,
        Path log,
        Path errors) {
    /** With all it writes in one file. */
    public Program(
            List<String> words,
            Map<String, String> environment,
            Optional<Path> directory,
            Path log) {
        this(words, environment, directory, log, log);
    }

    public Program {
        words = List.copyOf(words);
        environment = new TreeMap<>(environment);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no program");
        }
    }
}
