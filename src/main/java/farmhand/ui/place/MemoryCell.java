package farmhand.ui.place;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkerState;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/** Free memory of a machine, of all it has; stands out where next to none is left. */
final class MemoryCell extends TableCell<WorkerLine, WorkerLine> {
    private final Label free = new Label();
    private final Label all = Parts.label("", "subtle");
    private final HBox both = new HBox(Parts.space(), free, all);

    MemoryCell() {
        both.getStyleClass().add("memory-line");
        free.setMinWidth(USE_PREF_SIZE);
        all.setMinWidth(USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable WorkerLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null || line.state() == WorkerState.OFFLINE) {
            setText(null);
            setGraphic(null);
            return;
        }
        free.setText(line.freeText());
        free.getStyleClass().setAll("label", line.isShort() ? "short" : "plain");
        all.setText(line.ofMemoryText());
        setText(line.memoryText());
        setGraphic(both);
    }
}
