package farmhand.ui.table;

import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.TaskRow;

import javafx.scene.Cursor;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/** How many failed. A click on the number leads to their causes, where the row has any. */
final class ErrorsCell extends TreeTableCell<Line, String> {
    /** {@code causes} shows them, of the row that the press has chosen. */
    ErrorsCell(Runnable causes) {
        getStyleClass().add("error-cell");
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    boolean plain =
                            click.getButton() == MouseButton.PRIMARY
                                    && !click.isShiftDown()
                                    && !click.isShortcutDown();
                    if (plain && click.isStillSincePress() && leads()) {
                        causes.run();
                    }
                });
    }

    private boolean leads() {
        return getText() != null
                && !getText().isEmpty()
                && getTableRow() != null
                && getTableRow().getItem() != null
                && !(getTableRow().getItem() instanceof TaskRow);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        setCursor(leads() ? Cursor.HAND : null);
    }
}
