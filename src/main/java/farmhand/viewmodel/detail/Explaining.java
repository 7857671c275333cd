package farmhand.viewmodel.detail;

import farmhand.farm.link.Question;
import farmhand.farm.view.Update;
import farmhand.farm.why.Explanation;
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

import java.util.List;
import java.util.Optional;

/**
 * Why the one chosen row does not run. The farm is asked, since only it knows all that goes first:
 * when a row is chosen, and then once a second as long as the farm changes.
 */
final class Explaining {
    private static final int MOST = 6;
    private static final long NEVER = -1;

    private final Asker asker;
    private final Rows rows;
    private final ReadOnlyObjectWrapper<List<Because>> because =
            new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Row> about = Optional.empty();
    private Disposable asked = Disposable.disposed();
    private long known = NEVER;
    private boolean waiting;

    Explaining(Asker asker, Rows rows) {
        this.asker = asker;
        this.rows = rows;
    }

    /** The reasons, the job's own first; empty when nothing is open or not one row is chosen. */
    ReadOnlyObjectProperty<List<Because>> because() {
        return because.getReadOnlyProperty();
    }

    /** Another row was chosen, or none. */
    void about(Optional<Row> row) {
        if (!row.equals(about)) {
            about = row;
            asked.dispose();
            waiting = false;
            known = NEVER;
            because.set(List.of());
            ask();
        }
    }

    /** Of a link that was lost answers may come late or never: what was asked is asked anew. */
    void apply(Update update) {
        if (waiting && update instanceof Update.Hello) {
            asked.dispose();
            ask();
        }
    }

    /** A second has passed, and the farm is at {@code revision}. */
    void tick(long revision) {
        if (!waiting && revision != known) {
            ask();
        }
    }

    private void ask() {
        about.ifPresent(
                row -> {
                    waiting = true;
                    asked =
                            asker.ask(
                                    new Question.WhyOf(row.subject()),
                                    told -> show(row, told),
                                    _ -> waiting = false); // the row's own words stay
                });
    }

    private void show(Row row, Explanation told) {
        waiting = false;
        known = told.revision();
        JobRow job = job(row);
        boolean whole = !(row instanceof JobRow) || job.blocks().size() == 1;
        List<Because> now = Because.of(told.whys(), job, whole, rows).stream().limit(MOST).toList();
        if (!now.equals(because.get())) {
            because.set(now);
        }
    }

    private static JobRow job(Row row) {
        return switch (row) {
            case JobRow job -> job;
            case BlockRow block -> block.parent();
            case FoldRow fold -> fold.parent().parent();
            case TaskRow task -> task.parent().parent();
        };
    }
}
