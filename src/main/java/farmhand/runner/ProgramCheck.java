package farmhand.runner;

import farmhand.runner.process.Programs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks, before a command is run, whether it can be. */
final class ProgramCheck {
    /** A first word that the shell takes as it stands. Others are not judged. */
    private static final Pattern PLAIN = Pattern.compile("^\\s*([\\w./+@%,:-]+)(?=\\s|$)");

    /** Words that a POSIX shell knows itself; those that every system also has as programs too. */
    private static final Set<String> BUILT_IN =
            Set.of(
                    ".",
                    ":",
                    "alias",
                    "bg",
                    "break",
                    "case",
                    "cd",
                    "command",
                    "continue",
                    "echo",
                    "eval",
                    "exec",
                    "exit",
                    "export",
                    "false",
                    "fg",
                    "for",
                    "getopts",
                    "hash",
                    "if",
                    "jobs",
                    "kill",
                    "local",
                    "printf",
                    "pwd",
                    "read",
                    "readonly",
                    "return",
                    "set",
                    "shift",
                    "test",
                    "time",
                    "times",
                    "trap",
                    "true",
                    "type",
                    "ulimit",
                    "umask",
                    "unalias",
                    "unset",
                    "until",
                    "wait",
                    "while");

    private final Programs programs;

    ProgramCheck(Programs programs) {
        this.programs = programs;
    }

    /** What stands in the way; empty when nothing is known to. */
    Optional<String> warning(String command, String workingDirectory) {
        if (!workingDirectory.isEmpty() && !isFolder(workingDirectory)) {
            return Optional.of(missingFolder(workingDirectory));
        }
        Matcher first = PLAIN.matcher(command);
        if (!first.find() || isThere(first.group(1), workingDirectory)) {
            return Optional.empty();
        }
        return Optional.of(missingProgram(first.group(1)));
    }

    static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException ignored) {
            // Not a name that a folder can have.
            return false;
        }
    }

    static String missingFolder(String folder) {
        return "There is no folder “"
                + folder
                + "” on this machine. Create it or correct the working directory.";
    }

    static String missingProgram(String program) {
        return "There is no program “"
                + program
                + "” on this machine. Install it or correct the command.";
    }

    private boolean isThere(String word, String workingDirectory) {
        if (word.indexOf('/') >= 0) {
            return Files.exists(Path.of(workingDirectory).resolve(word));
        }
        // Without a POSIX shell the built-in words are others, so that nothing is judged.
        return File.separatorChar == '\\'
                || BUILT_IN.contains(word)
                || programs.find(word).isPresent();
    }
}
