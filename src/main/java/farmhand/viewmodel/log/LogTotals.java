package farmhand.viewmodel.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.text.Sizes;

import java.util.List;

/** How much a log is, and how much of it tells of something wrong, in a line below it. */
final class LogTotals {
    private LogTotals() {}

    /**
     * Such as {@code 35 lines · 2.3 KB · 2 errors, 2 warnings}.
     *
     * @param lines those that are there
     * @param whole whether these are all
     * @param size of the log, in bytes
     */
    static String of(List<LogLine> lines, boolean whole, long size) {
        if (lines.isEmpty()) {
            return "";
        }
        int errors = 0;
        int warnings = 0;
        for (LogLine line : lines) {
            switch (line.kind()) {
                case FAILED -> errors++;
                case WARNING -> warnings++;
                case PLAIN -> {}
            }
        }
        String much =
                whole
                        ? text("log.totals", lines.size(), Sizes.file(size))
                        : text("log.totalsOf", lines.size(), Sizes.file(size));
        return errors + warnings == 0 ? much : text("log.marks", much, errors, warnings);
    }
}
