package farmhand.viewmodel.detail;

import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/**
 * Of which task of the chosen job or block the log is shown: at first of the most telling one. It
 * stays that one while others fail, since somebody reads it.
 */
public final class LogChoice {
    private final ObservableList<TaskRow> tasks = FXCollections.observableArrayList();
    private final ObservableList<TaskRow> tasksSeen =
            FXCollections.unmodifiableObservableList(tasks);
    private final ReadOnlyObjectWrapper<Optional<TaskRow>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Row> of = Optional.empty();

    /** Whether it was taken before it was told when tasks ended, so that another may be newer. */
    private boolean isEarly;

    LogChoice() {}

    /** Those it can be shown of, the most telling first. */
    public ObservableList<TaskRow> tasks() {
        return tasksSeen;
    }

    /** The one it is shown of; none while none of the job ran. */
    public ReadOnlyObjectProperty<Optional<TaskRow>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The user wants to see the log of that one. */
    public void show(TaskRow task) {
        isEarly = false;
        shown.set(Optional.of(task));
    }

    /** Something else may have been chosen. */
    void about(Optional<Row> chosen) {
        if (!chosen.equals(of)) {
            of = chosen;
            tasks.clear();
            shown.set(Optional.empty());
        }
    }

    void offer(List<TaskRow> telling) {
        if (!tasks.equals(telling)) {
            tasks.setAll(telling);
        }
        if (!telling.isEmpty() && (isEarly || shown.get().isEmpty())) {
            TaskRow first = telling.getFirst();
            show(first);
            isEarly = Telling.at(first.view().task()).isNever();
        }
    }
}
