package farmhand.viewmodel.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.text.Sizes;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Looks for lines of a log: those that hold what is typed, or those that say an error; first among
 * the lines that are there, then in the rest of the log.
 */
public final class LogSearch {
    /** No line is found. */
    public static final int NONE = -1;

    private final ObservableList<LogLine> lines;
    private final Beyond beyond;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyStringWrapper saidOfTyped = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saidOfErrors = new ReadOnlyStringWrapper("");

    /** The one of both that says what came of the newest search. */
    private ReadOnlyStringWrapper said = saidOfTyped;

    /** The rest of the log. */
    interface Beyond {
        /**
         * Looks there for what fits, forwards where {@code by} is above 0.
         *
         * @return whether there is a rest; if so, {@link #found} or {@link #nothing} is called
         */
        boolean find(Predicate<LogLine> fits, int by);
    }

    LogSearch(ObservableList<LogLine> lines, Beyond beyond) {
        this.lines = lines;
        this.beyond = beyond;
        typed.subscribe((_, _) -> first());
    }

    /** Looks in those lines alone. */
    public static LogSearch within(ObservableList<LogLine> lines) {
        return new LogSearch(lines, (_, _) -> false);
    }

    /** What is looked for; upper and lower case are one. */
    public StringProperty typed() {
        return typed;
    }

    /**
     * Index of the line that was found; {@link #NONE} while there is none, and for a moment before
     * each that is found.
     */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** Which of how many it is that hold what is typed; empty while that is not looked for. */
    public ReadOnlyStringProperty said() {
        return saidOfTyped.getReadOnlyProperty();
    }

    /** Which of how many it is that say an error; empty while none is looked for. */
    public ReadOnlyStringProperty saidOfErrors() {
        return saidOfErrors.getReadOnlyProperty();
    }

    /** Whether the line holds what is typed. */
    public boolean finds(LogLine line) {
        return !typed.get().isEmpty() && lower(line.text()).contains(lower(typed.get()));
    }

    /** The next line that holds what is typed; behind the last comes the first. */
    public void next() {
        stepToTyped(1);
    }

    /** The one before. */
    public void previous() {
        stepToTyped(-1);
    }

    private void stepToTyped(int by) {
        tellBy(saidOfTyped);
        step(by, !typed.get().isEmpty(), this::finds);
    }

    /** The next line that says an error, whatever is typed. */
    public void nextError() {
        tellBy(saidOfErrors);
        step(1, true, line -> line.kind() == LogLine.Kind.FAILED);
    }

    /** The line of that index was found, which begins behind so many bytes. */
    void found(int index, long from) {
        show(index);
        said.set(text("log.foundAt", Sizes.file(from)));
    }

    /** Nothing was found in the rest either. */
    void nothing() {
        said.set(text("log.notFound"));
    }

    /** The rest could not be looked into; what was found before stays. */
    void unanswered() {
        if (said.get().equals(text("log.searching"))) {
            said.set(text("log.waits"));
        }
    }

    /** Another log begins. */
    public void forget() {
        at.set(NONE);
        said.set("");
    }

    private void tellBy(ReadOnlyStringWrapper other) {
        if (!said.equals(other)) {
            said.set("");
            said = other;
        }
    }

    private void first() {
        at.set(NONE);
        next();
    }

    private void step(int by, boolean asks, Predicate<LogLine> fits) {
        List<Integer> found =
                IntStream.range(0, lines.size())
                        .filter(i -> fits.test(lines.get(i)))
                        .boxed()
                        .toList();
        boolean none =
                found.isEmpty()
                        || (by > 0 ? found.getLast() <= at.get() : found.getFirst() >= at.get());
        if (none && asks && beyond.find(fits, by)) {
            said.set(text("log.searching"));
            return;
        }
        if (found.isEmpty()) {
            at.set(NONE);
            said.set(asks ? text("log.notFound") : "");
            return;
        }
        int next = 0;
        if (by > 0) {
            while (next < found.size() && found.get(next) <= at.get()) {
                next++;
            }
        } else {
            next = found.size() - 1;
            while (next >= 0 && found.get(next) >= at.get()) {
                next--;
            }
        }
        int place = Math.floorMod(next, found.size());
        show(found.get(place));
        said.set(text("log.found", place + 1, found.size()));
    }

    /** Also where it is the same line again: it may have been scrolled out of sight since. */
    private void show(int index) {
        at.set(NONE);
        at.set(index);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
