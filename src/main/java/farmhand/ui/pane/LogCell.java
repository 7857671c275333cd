package farmhand.ui.pane;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.log.LogLine;
import farmhand.viewmodel.log.LogSearch;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.function.IntToLongFunction;

/** One line of a log, behind its number. */
final class LogCell extends ListCell<LogLine> {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private final LogSearch search;
    private final IntToLongFunction numbers;
    private final Label number = Parts.label("", "log-number");

    /** {@code numbers} tells the number of a line by its index; 0 where it has none. */
    LogCell(LogSearch search, IntToLongFunction numbers) {
        this.search = search;
        this.numbers = numbers;
    }

    @Override
    protected void updateItem(@Nullable LogLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(line == null ? null : line.text());
        long place = line == null ? 0 : numbers.applyAsLong(getIndex());
        number.setText(Long.toString(place));
        setGraphic(place == 0 ? null : number);
        pseudoClassStateChanged(HIT, line != null && search.finds(line));
        pseudoClassStateChanged(FAILED, line != null && line.kind() == LogLine.Kind.FAILED);
        pseudoClassStateChanged(WARNING, line != null && line.kind() == LogLine.Kind.WARNING);
    }
}
