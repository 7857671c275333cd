package farmhand.viewmodel.detail;

import farmhand.farm.link.Question;
import farmhand.farm.link.TaskPage;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.row.TaskRow;

import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What attempts of the chosen job or block held in memory. No feed tells that, so it is asked for
 * while it is looked at, and then seldom: the answer names every task.
 */
public final class PeaksViewModel {
    private static final int MOST_TASKS = 10_000;
    private static final Duration SELDOM = Duration.ofSeconds(15);

    private final Asker asker;
    private final Rows rows;
    private final ReadOnlyObjectWrapper<Peaks> shown = new ReadOnlyObjectWrapper<>(Peaks.NONE);
    private Optional<Row> row = Optional.empty();
    private Instant askedAt = Instant.MIN;
    private Disposable asked = Disposable.disposed();

    PeaksViewModel(Asker asker, Rows rows) {
        this.asker = asker;
        this.rows = rows;
    }

    /** What is known of them. */
    public ReadOnlyObjectProperty<Peaks> shown() {
        return shown.getReadOnlyProperty();
    }

    /** That row is looked at, or none is; called again as time goes. */
    void about(Optional<Row> looked, Instant now) {
        boolean another = !looked.equals(row);
        if (another) {
            row = looked;
            asked.dispose();
            shown.set(Peaks.NONE);
        }
        if (another || !now.isBefore(askedAt.plus(SELDOM))) {
            askedAt = now;
            looked.flatMap(PeaksViewModel::tasks).ifPresent(this::ask);
        }
    }

    private static Optional<Question<TaskPage>> tasks(Row row) {
        return switch (row) {
            case JobRow job ->
                    Optional.of(
                            new Question.TasksOf(job.job(), Question.TasksOf.ALL, 0, MOST_TASKS));
            case BlockRow block ->
                    Optional.of(
                            new Question.TasksOf(block.job(), block.view().index(), 0, MOST_TASKS));
            case FoldRow _, TaskRow _ -> Optional.empty();
        };
    }

    private void ask(Question<TaskPage> question) {
        asked.dispose();
        asked =
                asker.ask(
                        question,
                        page -> shown.set(Peaks.of(page, rows)),
                        _ -> {}); // what was known stays
    }
}
