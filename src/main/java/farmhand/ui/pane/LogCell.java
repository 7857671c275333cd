package farmhand.ui.pane;

import farmhand.viewmodel.log.LogLine;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/** One line of a log. */
final class LogCell extends ListCell<LogLine> {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    @Override
    protected void updateItem(@Nullable LogLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(line == null ? null : line.text());
        pseudoClassStateChanged(FAILED, line != null && line.kind() == LogLine.Kind.FAILED);
        pseudoClassStateChanged(WARNING, line != null && line.kind() == LogLine.Kind.WARNING);
    }
}
