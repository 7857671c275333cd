package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.past.Activity;
import farmhand.viewmodel.past.PastLine;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/** How something that was done went, or the button that takes it back. */
final class OutcomeCell extends TableCell<PastLine, PastLine> {
    private static final double GAP = 8;

    private final Label outcome = Parts.label("", "subtle");
    private final Button undo = new Button(text("act.undo"));
    private final HBox both = new HBox(GAP, undo, outcome);

    OutcomeCell(Activity activity) {
        undo.getStyleClass().add("small");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(_ -> activity.undo(getItem()));
        both.getStyleClass().add("detail-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable PastLine past, boolean empty) {
        super.updateItem(past, empty);
        if (past == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        outcome.setText(past.outcome());
        setTooltip(past.outcome().isEmpty() ? null : new Tooltip(past.outcome()));
        undo.setVisible(past.isUndoable());
        undo.setManaged(past.isUndoable());
        undo.setAccessibleText(text("act.undo") + " " + past.what());
        setGraphic(both);
    }
}
