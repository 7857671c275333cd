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

    static LogLine of(String text) {
        String low = text.strip().toLowerCase(Locale.ROOT);
        if (low.startsWith("error") || low.contains(" error:") || low.startsWith("traceback")) {
            return new LogLine(text, Kind.FAILED);
        }
        boolean warns = low.startsWith("warning") || low.contains(" warning:");
        return new LogLine(text, warns ? Kind.WARNING : Kind.PLAIN);
    }
}
