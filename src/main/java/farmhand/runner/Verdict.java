package farmhand.runner;

import farmhand.farm.End;
import farmhand.farm.Exit;
import farmhand.runner.services.OutputReader;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges how an attempt ended by its exit code and what it wrote. */
final class Verdict {
    private static final int NOT_EXECUTABLE = 126;
    private static final int NOT_FOUND = 127;

    /** A shell adds this to the number of the signal that ended its command; so does Java. */
    private static final int SIGNALLED = 128;

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

    /** How shells name the program that they could not run, at the end of a line. */
    private static final Pattern REFUSED = Pattern.compile("(?:^|: )(?<program>[^:]+): [^:]+$");

    private Verdict() {}

    static Exit of(int code, boolean stopped, OutputReader output) {
        int signal = signal(code);
        if (stopped) {
            return new Exit(End.STOPPED, code, signal, "");
        }
        return switch (code) {
            case 0 ->
                    output.failure()
                            .map(failure -> new Exit(End.FAILED, code, signal, failure))
                            .orElse(Exit.DONE);
            case NOT_FOUND ->
                    new Exit(
                            End.CANNOT_START,
                            code,
                            signal,
                            ProgramCheck.missingProgram(refused(output)));
            case NOT_EXECUTABLE -> new Exit(End.CANNOT_START, code, signal, notExecutable(output));
            default -> new Exit(End.FAILED, code, signal, error(code, signal, output));
        };
    }

    private static int signal(int code) {
        boolean signalled = code > SIGNALLED && code <= SIGNALLED + LAST_SIGNAL;
        return signalled ? code - SIGNALLED : 0;
    }

    private static String error(int code, int signal, OutputReader output) {
        return output.error()
                .orElseGet(() -> (ended(code, signal) + " " + output.lastLine()).strip());
    }

    private static String ended(int code, int signal) {
        if (signal == 0) {
            return "Exited with code " + code + ".";
        }
        String meaning = SIGNALS.getOrDefault(signal, "");
        return "Ended by signal " + signal + (meaning.isEmpty() ? "." : ": " + meaning + ".");
    }

    private static String notExecutable(OutputReader output) {
        return "“"
                + refused(output)
                + "” cannot be run as a program. Make it executable or correct the command.";
    }

    private static String refused(OutputReader output) {
        Matcher matcher = REFUSED.matcher(output.lastLine());
        return matcher.find() ? matcher.group("program") : output.lastLine();
    }
}
