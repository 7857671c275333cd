package farmhand.runner.process;

import java.io.IOException;
import java.util.Map;

/** What the system said instead of starting a process. */
final class Errno {
    private static final int NO_SUCH_FILE = 2;
    private static final int TOO_LONG = 7;
    private static final int NO_PROGRAM = 8;
    private static final int NO_PERMISSION = 13;

    private static final Map<Integer, String> MEANINGS =
            Map.of(
                    TOO_LONG,
                    "the command and its environment are too long",
                    11,
                    "there are too many processes",
                    12,
                    "there is no memory left",
                    23,
                    "too many files are open on this machine",
                    24,
                    "too many files are open",
                    28,
                    "the disk is full");

    private Errno() {}

    static IOException of(int error, Program program) {
        String name = "“" + program.words().getFirst() + "”";
        return switch (error) {
            case NO_SUCH_FILE ->
                    new NotRunnable(
                            name
                                    + ", or what its first line names, is not on this machine."
                                    + " Install it or correct the command.");
            case NO_PERMISSION, NO_PROGRAM ->
                    new NotRunnable(
                            name
                                    + " cannot be run as a program. Make it executable or correct"
                                    + " the command.");
            default -> new IOException(MEANINGS.getOrDefault(error, "error " + error));
        };
    }
}
