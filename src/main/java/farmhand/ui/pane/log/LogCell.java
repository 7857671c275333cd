package farmhand.ui.pane.log;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.log.LogLine;
import farmhand.viewmodel.log.LogSearch;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
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

    /** What stands beside the words, a letter's width, a line's height: in sizes of the font. */
    private static final double BESIDE = 7;

    private static final double LETTER = 0.6;
    private static final double HEIGHT = 1.5;
    private static final int LEAST = 8;

    private final LogSearch search;
    private final IntToLongFunction numbers;
    private BooleanExpression wraps = new SimpleBooleanProperty();
    private final Label number = Parts.label("", "log-number");

    /** {@code numbers} tells the number of a line by its index; 0 where it has none. */
    LogCell(LogSearch search, IntToLongFunction numbers) {
        this.search = search;
        this.numbers = numbers;
    }

    /** Long lines go on below while {@code now} says so. */
    LogCell wrapped(BooleanExpression now) {
        wraps = now;
        wraps.subscribe(on -> setPrefWidth(on ? 0 : USE_COMPUTED_SIZE)); // 0: as wide as the list
        fontProperty().subscribe(() -> say(getItem()));
        return this;
    }

    private void say(@Nullable LogLine line) {
        if (line == null || !wraps.get()) {
            setText(line == null ? null : line.text());
            setPrefHeight(USE_COMPUTED_SIZE);
            return;
        }
        String broken = broken(line.text());
        setText(broken);
        setPrefHeight(broken.lines().count() * HEIGHT * getFont().getSize());
    }

    /** By letters, of which each is as wide: the toolkit breaks no word, and paths are long. */
    private String broken(String line) {
        double letters = getListView().getWidth() / getFont().getSize();
        int most = Math.max(LEAST, (int) ((letters - BESIDE) / LETTER));
        StringBuilder broken = new StringBuilder(line.length() + 8);
        int at = 0;
        while (line.length() - at > most) {
            int space = line.lastIndexOf(' ', at + most);
            int cut = space > at ? space + 1 : at + most;
            broken.append(line, at, cut).append('\n');
            at = cut;
        }
        return broken.append(line, at, line.length()).toString();
    }

    @Override
    protected void updateItem(@Nullable LogLine line, boolean empty) {
        super.updateItem(line, empty);
        say(line);
        long place = line == null ? 0 : numbers.applyAsLong(getIndex());
        number.setText(Long.toString(place));
        setGraphic(place == 0 ? null : number);
        pseudoClassStateChanged(HIT, line != null && search.finds(line));
        pseudoClassStateChanged(FAILED, line != null && line.kind() == LogLine.Kind.FAILED);
        pseudoClassStateChanged(WARNING, line != null && line.kind() == LogLine.Kind.WARNING);
    }
}
