package farmhand.viewmodel.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.view.Update;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The log that is followed. */
public final class LogViewModel {
    /** Older lines are let go. */
    private static final int MOST_LINES = 5_000;

    private static final long UNKNOWN = -2;

    private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
    private final ObservableList<LogLine> linesSeen =
            FXCollections.unmodifiableObservableList(lines);
    private final LogSearch search = new LogSearch(linesSeen);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private Optional<AttemptAddress> attempt = Optional.empty();
    private String unfinished = "";
    private long last = -1;
    private long next = -1;

    /** Its lines; the last may still grow. */
    public ObservableList<LogLine> lines() {
        return linesSeen;
    }

    /** Looks for lines. */
    public LogSearch search() {
        return search;
    }

    /** Which attempt it is of. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** How much there is, and whether more may come. */
    public ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    /** Whether there is a log at all. */
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** The attempt that is followed. */
    public Optional<AttemptAddress> attempt() {
        return attempt;
    }

    /** Follows that attempt from now on, or none. */
    public void follow(Optional<AttemptAddress> other) {
        if (other.equals(attempt)) {
            return;
        }
        attempt = other;
        search.forget();
        forget();
        shown.set(other.isPresent());
        title.set(other.map(one -> text("log.attempt", one.number())).orElse(""));
        state.set(text("log.empty"));
    }

    /** Takes a piece of the followed log; of others nothing. */
    public void apply(Update.LogText piece) {
        if (!attempt.equals(Optional.of(piece.attempt()))) {
            return;
        }
        if (!continues(piece)) {
            forget();
            if (piece.offset() > 0) {
                lines.add(new LogLine(text("log.earlier"), LogLine.Kind.PLAIN));
            }
        }
        last = piece.offset();
        next = hasLostBytes(piece.text()) ? UNKNOWN : piece.offset() + length(piece.text());
        append(piece.text());
        state.set(text(piece.end() ? "log.ended" : "log.following", lines.size()));
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

    private void append(String piece) {
        if (piece.isEmpty()) {
            return;
        }
        String[] parts = (unfinished + piece).split("\n", -1);
        List<LogLine> more = new ArrayList<>();
        for (String part : parts) {
            more.add(LogLine.of(shown(part)));
        }
        if (!unfinished.isEmpty()) {
            lines.removeLast();
        }
        unfinished = parts[parts.length - 1];
        if (unfinished.isEmpty()) {
            more.removeLast();
        }
        lines.addAll(more);
        if (lines.size() > MOST_LINES) {
            lines.remove(0, lines.size() - MOST_LINES);
            lines.set(0, new LogLine(text("log.earlier"), LogLine.Kind.PLAIN));
        }
    }

    /** A carriage return begins the line anew, as on a terminal. */
    private static String shown(String line) {
        String whole = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        return whole.substring(whole.lastIndexOf('\r') + 1).replace("\t", "    ");
    }

    private void forget() {
        lines.clear();
        unfinished = "";
        next = -1;
    }
}
