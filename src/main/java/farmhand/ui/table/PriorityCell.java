package farmhand.ui.table;

import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;

import javafx.scene.control.cell.TextFieldTreeTableCell;
import javafx.scene.input.MouseEvent;
import javafx.util.converter.DefaultStringConverter;

/**
 * The priority of a job or block, which can be typed in place: a double click here begins to, and
 * does not open the row.
 */
final class PriorityCell extends TextFieldTreeTableCell<Line, String> {
    PriorityCell() {
        super(new DefaultStringConverter());
        getStyleClass().add("number-cell");
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getClickCount() == 2 && !isEditing()) {
                        press.consume();
                        getTreeTableView().edit(getTableRow().getIndex(), getTableColumn());
                    }
                });
    }

    @Override
    public void startEdit() {
        Line row = getTableRow().getItem();
        if (row instanceof JobRow || row instanceof BlockRow) {
            super.startEdit();
        }
    }
}
