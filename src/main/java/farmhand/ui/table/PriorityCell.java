package farmhand.ui.table;

import farmhand.viewmodel.act.send.Outbox;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.text.Messages;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTreeTableCell;
import javafx.scene.input.MouseEvent;
import javafx.util.converter.DefaultStringConverter;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * The priority of a job or block, which can be typed in place: a double click here begins to, and
 * does not open the row. One that waits for the farm is shown as it will be, and marked.
 */
final class PriorityCell extends TextFieldTreeTableCell<Line, String> {
    private static final PseudoClass WISHED = PseudoClass.getPseudoClass("wished");

    private final Outbox outbox;
    private final ChangeListener<Map<?, ?>> wishes = (_, _, _) -> show(getItem(), isEmpty());

    PriorityCell(Outbox outbox) {
        super(new DefaultStringConverter());
        this.outbox = outbox;
        getStyleClass().add("number-cell");
        outbox.priorities().addListener(new WeakChangeListener<>(wishes));
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

    @Override
    public void updateItem(@Nullable String told, boolean empty) {
        super.updateItem(told, empty);
        show(told, empty);
    }

    private void show(@Nullable String told, boolean empty) {
        Integer wished =
                !empty && getTableRow() != null && getTableRow().getItem() instanceof Row row
                        ? outbox.priorities().get().get(row.subject())
                        : null;
        pseudoClassStateChanged(WISHED, wished != null);
        if (isEditing()) {
            return;
        }
        if (wished == null) {
            setText(told);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            String words = Messages.text("outbox.priority", wished, told == null ? "" : told);
            setText(wished.toString());
            setTooltip(new Tooltip(words));
            setAccessibleText(words);
        }
    }
}
