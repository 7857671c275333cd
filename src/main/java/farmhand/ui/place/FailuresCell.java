package farmhand.ui.place;

import farmhand.viewmodel.worker.WorkerLine;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/** How many attempts failed on a machine of late; stands out where somebody should look. */
final class FailuresCell extends TableCell<WorkerLine, WorkerLine> {
    private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");

    @Override
    protected void updateItem(@Nullable WorkerLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText(null);
            pseudoClassStateChanged(FAILING, false);
            return;
        }
        setText(line.failuresText());
        pseudoClassStateChanged(FAILING, line.isFailing());
    }
}
