package farmhand.viewmodel.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.AttemptAddress;
import farmhand.viewmodel.ask.Asker;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/**
 * The logs of two attempts of a task held against each other: what the one says and the other does
 * not. Of each the last part is read, so that logs of any size are compared in bounded time. Used
 * on the window's thread.
 */
public final class CompareViewModel {
    private final LogReading reading;
    private final Scheduler disk;
    private final Scheduler window;
    private final ObservableList<ComparedLine> lines = FXCollections.observableArrayList();
    private final ObservableList<ComparedLine> seen =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Disposable asked = Disposable.disposed();

    /** A difference and whether it is of the whole logs. */
    private record Answer(Comparison comparison, boolean whole) {}

    /**
     * Nothing is compared yet.
     *
     * @param disk runs what waits for the farm
     */
    public CompareViewModel(Asker asker, Scheduler disk) {
        this.reading = new LogReading(asker.link());
        this.disk = disk;
        this.window = asker.window();
    }

    /** Whether two attempts are compared. */
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** What differs, and some lines around it. */
    public ObservableList<ComparedLine> lines() {
        return seen;
    }

    /** Which two, and how many lines differ. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Compares two attempts, in whichever order. */
    public void compare(AttemptAddress one, AttemptAddress other) {
        boolean inOrder = one.number() < other.number();
        AttemptAddress earlier = inOrder ? one : other;
        AttemptAddress later = inOrder ? other : one;
        shown.set(true);
        lines.clear();
        said.set(text("compare.reading", earlier.number(), later.number()));
        asked.dispose();
        asked =
                Single.fromCallable(() -> answer(reading.end(earlier), reading.end(later)))
                        .subscribeOn(disk)
                        .observeOn(window)
                        .subscribe(
                                answer -> show(earlier, later, answer),
                                _ -> said.set(text("compare.unread")));
    }

    /** One log alone is looked at again. */
    public void leave() {
        asked.dispose();
        shown.set(false);
        lines.clear();
    }

    private static Answer answer(LogPart earlier, LogPart later) {
        return new Answer(
                Comparison.of(texts(earlier), texts(later)),
                earlier.from() == 0 && later.from() == 0);
    }

    private static List<String> texts(LogPart part) {
        return part.lines().stream().map(LogLine::text).toList();
    }

    private void show(AttemptAddress earlier, AttemptAddress later, Answer answer) {
        lines.setAll(answer.comparison().lines());
        said.set(
                text(
                        answer.whole() ? "compare.whole" : "compare.part",
                        earlier.number(),
                        later.number(),
                        answer.comparison().differing()));
    }
}
