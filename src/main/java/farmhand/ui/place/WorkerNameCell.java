package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkerState;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** How a machine stands, its name, and a flag where it is sick. */
final class WorkerNameCell extends TableCell<WorkerLine, WorkerLine> {
    private static final PseudoClass OFFLINE = PseudoClass.getPseudoClass("offline");

    private static final double LEAST_NAME = 48;
    private static final double LEAST_FLAG = 20;

    private final Region glyph = new Region();

    /** The flag beside it is cut first: its mark says enough. */
    private final Label name =
            new Label() {
                @Override
                protected double computeMinWidth(double height) {
                    return Math.min(LEAST_NAME, computePrefWidth(height));
                }
            };

    private final Label sick = SickFlag.label();
    private final HBox both = new HBox(glyph, name, sick);

    WorkerNameCell() {
        getStyleClass().add("marked");
        both.getStyleClass().add("worker-name");
        HBox.setHgrow(sick, Priority.SOMETIMES);
        sick.setMinWidth(LEAST_FLAG);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable WorkerLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        glyph.getStyleClass().setAll("glyph", "glyph-" + line.state().style());
        name.setText(line.name());
        sick.setVisible(line.isSick());
        sick.setManaged(line.isSick());
        pseudoClassStateChanged(OFFLINE, line.state() == WorkerState.OFFLINE);
        setText(line.name());
        setGraphic(both);
        String how = line.isSick() ? line.word() + ", " + text("worker.sickFlag") : line.word();
        setAccessibleText(how + ": " + line.name());
    }
}
