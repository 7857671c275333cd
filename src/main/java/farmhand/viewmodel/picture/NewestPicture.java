package farmhand.viewmodel.picture;

import farmhand.farm.link.OutputPiece;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The newest picture of what is chosen. It is looked for when the choice changes and once a second;
 * asked only where a task was done meanwhile.
 */
public final class NewestPicture {
    /** Pixels of the longer side; the pane is half as wide, and a screen may be twice as dense. */
    private static final int SIZE = 720;

    private final Asker asker;
    private final Supplier<Instant> now;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Row> chosen = List.of();
    private List<Candidate> asked = List.of();
    private Disposable asking = Disposable.disposed();
    private boolean unanswered;

    NewestPicture(Asker asker, Supplier<Instant> now) {
        this.asker = asker;
        this.now = now;
    }

    /**
     * What is to be seen.
     *
     * @param row of the task that made it
     * @param picture it
     * @param caption what it is of, in words
     */
    public record Shown(TaskRow row, Picture picture, String caption) {}

    /** A task that may have made it, and after how many tries. */
    private record Candidate(TaskRow row, int tries, long finished) {}

    /** The newest picture, if there is one. */
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The task that may have made something last, as far as was looked. Costs nothing. */
    Optional<TaskRow> task() {
        return shown.get().map(Shown::row).or(() -> asked.stream().map(Candidate::row).findFirst());
    }

    void about(List<Row> rows) {
        if (!rows.equals(chosen)) {
            chosen = List.copyOf(rows);
            asking.dispose();
            asked = List.of();
            shown.set(Optional.empty());
        }
        look();
    }

    private void look() {
        List<Candidate> candidates =
                Newest.of(chosen).stream()
                        .map(
                                row ->
                                        new Candidate(
                                                row,
                                                row.view().task().tries(),
                                                row.view().task().finished().micros()))
                        .toList();
        if (unanswered || !candidates.equals(asked)) {
            unanswered = false;
            asked = candidates;
            asking.dispose();
            ask(candidates, 0);
        } else {
            shown.get().ifPresent(one -> show(one.row(), one.picture()));
        }
    }

    private void ask(List<Candidate> candidates, int next) {
        if (next == candidates.size()) {
            shown.set(Optional.empty());
            return;
        }
        Candidate one = candidates.get(next);
        asking =
                asker.ask(
                        new Question.ThumbOf(one.row().address(), Question.ThumbOf.FIRST, SIZE),
                        piece -> show(one.row(), picture(one, piece)),
                        problem -> none(candidates, next, problem));
    }

    /** What made none is passed over; a farm that is away is asked anew, and what it told stays. */
    private void none(List<Candidate> candidates, int next, Throwable problem) {
        if (problem instanceof Refused) {
            ask(candidates, next + 1);
        } else {
            unanswered = true;
        }
    }

    private static Picture picture(Candidate one, OutputPiece piece) {
        return new Picture(one.row().address(), one.tries(), piece.path(), piece.bytes());
    }

    private void show(TaskRow row, Picture picture) {
        Optional<Shown> next = Optional.of(new Shown(row, picture, Words.caption(row, now.get())));
        if (!next.equals(shown.get())) {
            shown.set(next);
        }
    }
}
