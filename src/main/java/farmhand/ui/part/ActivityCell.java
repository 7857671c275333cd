package farmhand.ui.part;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.past.Activity;
import farmhand.viewmodel.past.PastLine;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** Something that was done: what, and below it when, by whom and by which way. */
final class ActivityCell extends ListCell<PastLine> {
    private static final double GAP = 12;
    private static final double WIDEST = 480;

    private final Label what = new Label();
    private final Label by = Parts.label("", "subtle");
    private final Tooltip whole = new Tooltip();
    private final Button undo = new Button(text("act.undo"));
    private final HBox line = new HBox(GAP, new VBox(what, by), Parts.space(), undo);

    ActivityCell(Activity activity) {
        line.getStyleClass().add("action-line");
        setPrefWidth(0); // as wide as the list, so that the button stays in sight
        what.setMinWidth(0);
        by.setMinWidth(0);
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
        undo.setMinWidth(USE_PREF_SIZE);
        undo.getStyleClass().add("small");
        undo.setOnAction(_ -> activity.undo(getItem()));
    }

    @Override
    protected void updateItem(@Nullable PastLine past, boolean empty) {
        super.updateItem(past, empty);
        if (past == null) {
            setGraphic(null);
            return;
        }
        what.setText(past.what());
        by.setText(past.by());
        whole.setText(past.what() + "\n" + past.by());
        what.setTooltip(whole);
        undo.setVisible(past.isUndoable());
        undo.setAccessibleText(text("act.undo") + " " + past.what());
        setGraphic(line);
    }
}
