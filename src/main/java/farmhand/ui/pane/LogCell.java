package farmhand.ui.pane;

import farmhand.viewmodel.log.LogLine;
import farmhand.viewmodel.log.LogSearch;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/** One line of a log. */
final class LogCell extends ListCell<LogLine> {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private final LogSearch search;

    LogCell(LogSearch search) {
        this.search = search;
    }

    @Override
    protected void updateItem(@Nullable LogLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(line == null ? null : line.text());
        pseudoClassStateChanged(HIT, line != null && search.finds(line));
        pseudoClassStateChanged(FAILED, line != null && line.kind() == LogLine.Kind.FAILED);
        pseudoClassStateChanged(WARNING, line != null && line.kind() == LogLine.Kind.WARNING);
    }
}
