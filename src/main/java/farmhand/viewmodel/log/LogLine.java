package farmhand.viewmodel.log;

import java.util.Locale;

/**
 * A line of a log.
 *
 * @param text what the process wrote
 * @param kind how it is shown
 */
public record LogLine(String text, Kind kind) {
    /** What a line seems to tell. */
    public enum Kind {
        /** Nothing special. */
        PLAIN,
        /** Something to know. */
        WARNING,
        /** Something went wrong. */
        FAILED
    }

    /** The line that a process wrote so; a carriage return begins it anew, as on a terminal. */
    static LogLine of(String written) {
        String whole =
                written.endsWith("\r") ? written.substring(0, written.length() - 1) : written;
        String text = whole.substring(whole.lastIndexOf('\r') + 1).replace("\t", "    ");
        String low = text.strip().toLowerCase(Locale.ROOT);
        if (low.startsWith("error") || low.contains(" error:") || low.startsWith("traceback")) {
            return new LogLine(text, Kind.FAILED);
        }
        boolean warns = low.startsWith("warning") || low.contains(" warning:");
        return new LogLine(text, warns ? Kind.WARNING : Kind.PLAIN);
    }
}
