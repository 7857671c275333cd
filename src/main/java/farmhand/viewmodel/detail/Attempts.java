package farmhand.viewmodel.detail;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.link.Question;
import farmhand.farm.task.Attempt;
import farmhand.farm.view.Update;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.row.TaskRow;

import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The attempts of the chosen task, and the one whose log is shown: the newest until one is chosen.
 */
public final class Attempts {
    private final Asker asker;
    private final ZoneId zone;
    private final Supplier<Instant> now;
    private final ObservableList<AttemptLine> lines = FXCollections.observableArrayList();
    private final ObservableList<AttemptLine> linesSeen =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<Optional<AttemptAddress>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper ended = new ReadOnlyStringWrapper(this, "ended", "");
    private Optional<TaskRow> task = Optional.empty();
    private int tries;
    private boolean running;
    private boolean unanswered;
    private Disposable asked = Disposable.disposed();

    Attempts(Asker asker, ZoneId zone, Supplier<Instant> now) {
        this.asker = asker;
        this.zone = zone;
        this.now = now;
        shown.subscribe(this::tellEnd);
    }

    /** All of them, the newest first. */
    public ObservableList<AttemptLine> lines() {
        return linesSeen;
    }

    /** The one whose log is shown; none while there is none. */
    public ReadOnlyObjectProperty<Optional<AttemptAddress>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** When that one ended, in words; empty while it runs, or where that is not known. */
    public ReadOnlyStringProperty ended() {
        return ended.getReadOnlyProperty();
    }

    /** The user wants to see the log of that one. */
    public void show(AttemptAddress attempt) {
        shown.set(Optional.of(attempt));
    }

    /** Another task was chosen, or it may have changed. */
    void about(Optional<TaskRow> chosen) {
        int triesNow = chosen.map(row -> row.view().task().tries()).orElse(0);
        boolean runs = chosen.filter(row -> row.view().task().state().isActive()).isPresent();
        if (chosen.equals(task) && triesNow == tries && runs == running) {
            return;
        }
        boolean another = !chosen.equals(task);
        task = chosen;
        running = runs;
        if (another || triesNow != tries) {
            tries = triesNow;
            shown.set(chosen.filter(_ -> triesNow > 0).map(row -> row.address().attempt(triesNow)));
        }
        asked.dispose();
        if (another) {
            lines.clear();
        }
        tellEnd();
        ask();
    }

    /** What the farm did not answer, it is asked anew once it is back. */
    void apply(Update update) {
        if (unanswered && update instanceof Update.Hello) {
            ask();
        }
    }

    private void ask() {
        unanswered = false;
        task.filter(_ -> tries > 0)
                .ifPresent(
                        row ->
                                asked =
                                        asker.ask(
                                                new Question.AttemptsOf(row.address()),
                                                this::show,
                                                _ -> unanswered = true)); // the log is there
    }

    private void show(List<Attempt> attempts) {
        lines.setAll(
                attempts.reversed().stream()
                        .map(attempt -> AttemptLine.of(attempt, now.get(), zone))
                        .toList());
        tellEnd();
    }

    private void tellEnd() {
        ended.set(
                lines.stream()
                        .filter(line -> shown.get().equals(Optional.of(line.address())))
                        .map(AttemptLine::ended)
                        .findFirst()
                        .orElseGet(this::newestEnd));
    }

    /** Of the newest the task itself tells, where the farm lists no attempts. */
    private String newestEnd() {
        return task.filter(_ -> shown.get().filter(one -> one.number() == tries).isPresent())
                .map(row -> row.view().task().finished())
                .filter(end -> !running && !end.isNever())
                .map(end -> AttemptLine.ended(end.instant(), now.get(), zone))
                .orElse("");
    }
}
