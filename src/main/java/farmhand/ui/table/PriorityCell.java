package farmhand.ui.table;

import farmhand.viewmodel.act.send.Outbox;
import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.text.Messages;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.cell.TextFieldTreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.converter.DefaultStringConverter;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * The priority of a job or block, which can be typed in place: a double click here begins to, and
 * does not open the row; so does F2. What was typed stays until it is set or left, whatever the
 * farm says meanwhile. One that waits for the farm is shown as it will be, and marked.
 */
final class PriorityCell extends TextFieldTreeTableCell<Line, String> {
    private static final PseudoClass WISHED = PseudoClass.getPseudoClass("wished");

    private static final KeyCombination F2 = new KeyCodeCombination(KeyCode.F2);

    private final Outbox outbox;
    private final Typing typing;
    private final ChangeListener<Map<?, ?>> wishes = (_, _, _) -> show(getItem(), isEmpty());

    PriorityCell(Outbox outbox, Typing typing) {
        super(new DefaultStringConverter());
        this.outbox = outbox;
        this.typing = typing;
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

    /** F2 begins to type into that of the row with the keys. */
    static void install(LineTable table) {
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (F2.match(key) && table.getEditingCell() == null) {
                        key.consume();
                        begin(table);
                    }
                });
    }

    private static void begin(LineTable table) {
        int row = table.getFocusModel().getFocusedIndex();
        TreeItem<Line> item = table.getTreeItem(row);
        table.getVisibleLeafColumns().stream()
                .filter(column -> item != null && isMeant(item.getValue()))
                .filter(column -> Column.PRIORITY.id().equals(column.getId()))
                .forEach(
                        column -> {
                            table.bringIntoSight(row);
                            table.layout();
                            table.edit(row, column);
                        });
    }

    private static boolean isMeant(Line row) {
        return row instanceof JobRow || row instanceof BlockRow;
    }

    @Override
    public void startEdit() {
        Line row = getTableRow().getItem();
        if (isMeant(row) && isLaidOut(row)) {
            super.startEdit();
            open().ifPresent(field -> typing.open((Row) row, field));
        }
    }

    @Override
    public void commitEdit(String words) {
        if (typing.set(words)) {
            cancelEdit(); // it is shown once the farm says so
        }
    }

    @Override
    public void cancelEdit() {
        open().ifPresent(typing::keep);
        super.cancelEdit();
        if (getTreeTableView() instanceof LineTable table
                && table.getEditingCell() == null
                && !table.isChanging()) {
            typing.forget();
        }
    }

    @Override
    public void updateItem(@Nullable String told, boolean empty) {
        open().ifPresent(typing::keep);
        super.updateItem(told, empty);
        open().ifPresent(typing::goOn);
        show(told, empty);
    }

    /** Until then it shows what stood here before, and would be typed into that. */
    private boolean isLaidOut(Line row) {
        TreeItem<Line> here = getTreeTableView().getTreeItem(getIndex());
        return here != null && row.equals(here.getValue());
    }

    private Optional<TextField> open() {
        return isEditing() && getGraphic() instanceof TextField field
                ? Optional.of(field)
                : Optional.empty();
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
