package farmhand.upstream.cgkit;

import java.nio.file.Path;
import java.util.OptionalInt;

/** The names that files of a queue directory have. */
final class Names {
    static final String LABEL = ".label";
    static final String DEFINITION = ".proc_def";
    static final String BUILDING = ".proc_def_tmp";
    static final String REPOSITORY = ".jobs";
    static final String RUNNING = ".running";
    static final String FINISHED = ".finished";
    static final String PID = ".pid";
    static final String HOST = ".host";
    static final String PROGRESS = ".progress";
    static final String STATUS = ".statusline";
    static final String STDOUT = ".stdout";
    static final String STDERR = ".stderr";
    static final String ERROR = ".error_marker";
    static final String TRACEBACK = ".proc_traceback";
    static final String JOB = "job";

    private static final int MOST_DIGITS = 9;

    private Names() {}

    /** The number of a job directory; empty for what only looks like one. */
    static OptionalInt number(Path directory, String prefix) {
        String name = String.valueOf(directory.getFileName());
        int digits = name.length() - prefix.length();
        if (!name.startsWith(prefix) || digits < 1 || digits > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        int number = 0; // by hand, since all jobs are asked at every look
        for (int i = prefix.length(); i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalInt.empty();
            }
            number = number * 10 + (c - '0');
        }
        return OptionalInt.of(number);
    }
}
