package farmhand.runner;

import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.runner.process.TaskProcess;
import farmhand.runner.services.OutputReader;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges how an attempt ended by its exit code and what it wrote. */
final class Verdict {
    private static final int NOT_EXECUTABLE = 126;
    private static final int NOT_FOUND = 127;

    /** A shell adds it to the number of the signal that ended its command, too. */
    private static final int SIGNALLED = TaskProcess.SIGNALLED;

    /** Code of a process that was ended by force. */
    static final int KILLED = SIGNALLED + 9;

    private static final int LAST_SIGNAL = 64;

    /** Signals that have the same number on all systems, and what they mean to a user. */
    private static final Map<Integer, String> SIGNALS =
            Map.of(
                    1, "its terminal closed",
                    2, "interrupted",
                    4, "illegal instruction",
                    6, "it gave up by itself",
                    8, "a division by zero or the like",
                    9, "killed by force, often because memory ran out",
                    11, "it crashed on a wrong memory address",
                    13, "nobody read its output",
                    15, "asked to end");

    /** How a shell, or env in a script's first line, names what it could not run, and why. */
    private static final Pattern REFUSED =
            Pattern.compile(
                    "^\\S*(?:sh|env): (?:[^:]+: )?[‘'\"]?(?<program>[^:]+?)[’'\"]? ?: [^:]+$");

    private Verdict() {}

    static Exit of(int code, Optional<Exit> stopped, OutputReader output) {
        int signal = signal(code);
        if (stopped.isPresent()) {
            return stopped.get().with(code, signal);
        }
        if (code == 0) {
            return output.failure()
                    .map(failure -> new Exit(End.FAILED, code, signal, failure))
                    .orElse(Exit.DONE);
        }
        return notRun(code, output.lastLine())
                .map(error -> new Exit(End.CANNOT_START, code, signal, error))
                .orElseGet(() -> new Exit(End.FAILED, code, signal, error(code, signal, output)));
    }

    /** Why there was nothing to run; empty when there was, whatever the code may look like. */
    private static Optional<String> notRun(int code, String lastLine) {
        Matcher refused = REFUSED.matcher(lastLine);
        if ((code != NOT_FOUND && code != NOT_EXECUTABLE) || !refused.find()) {
            return Optional.empty();
        }
        String program = refused.group("program");
        return Optional.of(
                code == NOT_FOUND
                        ? ProgramCheck.missingProgram(program)
                        : "“%s” cannot be run as a program. Make it executable or correct the command."
                                .formatted(program));
    }

    private static int signal(int code) {
        boolean signalled = code > SIGNALLED && code <= SIGNALLED + LAST_SIGNAL;
        return signalled ? code - SIGNALLED : 0;
    }

    private static String error(int code, int signal, OutputReader output) {
        Optional<String> said = output.error();
        if (signal == 0) {
            return said.orElseGet(
                            () -> "Exited with code %d. %s".formatted(code, output.lastLine()))
                    .strip();
        }
        // What it said before need not be why it was ended.
        String meaning = SIGNALS.getOrDefault(signal, "not by itself");
        return "Ended by signal %d: %s. %s"
                .formatted(signal, meaning, said.orElseGet(output::lastLine))
                .strip();
    }
}
