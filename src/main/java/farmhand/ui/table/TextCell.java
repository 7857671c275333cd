package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.scene.control.TreeTableCell;

import org.jspecify.annotations.Nullable;

/** A text as the row has it; its looks come from its style class. */
final class TextCell extends TreeTableCell<Line, String> {
    TextCell(String... styles) {
        getStyleClass().addAll(styles);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
    }
}
