package farmhand.viewmodel.log;

import farmhand.farm.view.Update;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a log that are held: some that stand one after another, and where they stand. */
final class LogLines {
    /** More are let go, at the end that is not looked at. */
    private static final int MOST = 20_000;

    private static final long UNKNOWN = -2;

    /** Instead of the number of a line in a log of which the beginning was not seen. */
    private static final long NO_NUMBER = 0;

    private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
    private final ObservableList<LogLine> seen = FXCollections.unmodifiableObservableList(lines);
    private final List<Long> starts = new ArrayList<>();
    private String unfinished = "";
    private long last = -1;
    private long next = -1;
    private long begin;
    private long first = 1;
    private long end;

    ObservableList<LogLine> seen() {
        return seen;
    }

    /** Where the first of them begins. */
    long from() {
        return begin;
    }

    /** Where the line behind the last begins. */
    long to() {
        return end;
    }

    /** The number of that line in the whole log, from 1; 0 where nobody counted those before it. */
    long number(int index) {
        return first == NO_NUMBER ? NO_NUMBER : first + index;
    }

    /** Whether any more would push lines out. */
    boolean isFull() {
        return lines.size() >= MOST;
    }

    void forget() {
        lines.clear();
        starts.clear();
        unfinished = "";
        next = -1;
        begin = 0;
        first = 1;
        end = 0;
    }

    /** These instead of what is there. */
    void show(LogPart part) {
        forget();
        starts.addAll(part.starts());
        begin = part.from();
        first = begin == 0 ? 1 : NO_NUMBER;
        end = part.to();
        lines.setAll(part.lines());
    }

    /** These stand before what is there. */
    void before(LogPart part) {
        starts.addAll(0, part.starts());
        begin = part.from();
        first = begin == 0 ? 1 : first == NO_NUMBER ? NO_NUMBER : first - part.lines().size();
        lines.addAll(0, part.lines());
        if (lines.size() > MOST) {
            end = starts.get(MOST);
            starts.subList(MOST, starts.size()).clear();
            lines.remove(MOST, lines.size());
        }
    }

    /** These stand behind what is there. */
    void after(LogPart part) {
        starts.addAll(part.starts());
        end = part.to();
        lines.addAll(part.lines());
        cut();
    }

    /** Takes what the feed tells of the end of the log. */
    void apply(Update.LogText piece) {
        String text = piece.text();
        long from = piece.offset();
        if (!continues(piece)) {
            forget();
            int broken = from > 0 ? text.indexOf('\n') + 1 : 0; // the end of a line before it
            from += length(text.substring(0, broken));
            text = text.substring(broken);
            begin = from;
            first = from == 0 ? 1 : NO_NUMBER;
        }
        last = piece.offset();
        next = hasLostBytes(piece.text()) ? UNKNOWN : piece.offset() + length(piece.text());
        append(text, from - length(unfinished));
        end = piece.offset() + length(piece.text());
    }

    private boolean continues(Update.LogText piece) {
        return next == UNKNOWN ? piece.offset() > last : piece.offset() == next;
    }

    /** Whether it was not all UTF-8, so that its length in bytes cannot be told any more. */
    private static boolean hasLostBytes(String text) {
        return text.indexOf('\uFFFD') >= 0;
    }

    private static long length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void append(String piece, long from) {
        if (piece.isEmpty()) {
            return;
        }
        String[] parts = (unfinished + piece).split("\n", -1);
        if (!unfinished.isEmpty()) {
            lines.removeLast();
            starts.removeLast();
        }
        List<LogLine> more = new ArrayList<>();
        long at = from;
        for (String part : parts) {
            more.add(LogLine.of(part));
            starts.add(at);
            at += length(part) + 1;
        }
        unfinished = parts[parts.length - 1];
        if (unfinished.isEmpty()) {
            more.removeLast();
            starts.removeLast();
        }
        lines.addAll(more);
        cut();
    }

    private void cut() {
        int over = lines.size() - MOST;
        if (over > 0) {
            starts.subList(0, over).clear();
            begin = starts.getFirst();
            first = first == NO_NUMBER ? NO_NUMBER : first + over;
            lines.remove(0, over);
        }
    }
}
