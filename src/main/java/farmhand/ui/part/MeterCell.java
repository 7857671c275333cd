package farmhand.ui.part;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A number with a bar before it that says how much that is of what there is. */
final class MeterCell<L> extends TableCell<L, L> {
    private static final double BAR = 44;
    private static final double PADDING = 12;

    private final Region full = new Region();
    private final StackPane bar = new StackPane(full);
    private final Label number = new Label();
    private final HBox both = new HBox(bar, Parts.space(), number);
    private final ToDoubleFunction<L> share;
    private final Function<L, String> words;

    MeterCell(ToDoubleFunction<L> share, Function<L, String> words) {
        this.share = share;
        this.words = words;
        bar.getStyleClass().add("meter");
        full.getStyleClass().add("meter-full");
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        StackPane.setAlignment(full, Pos.CENTER_LEFT);
        both.getStyleClass().add("meter-line");
        number.setMinWidth(USE_PREF_SIZE);
        both.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        number.textProperty().bind(textProperty());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable L line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        double part = share.applyAsDouble(line);
        full.setMaxWidth(BAR * Math.clamp(part, 0, 1));
        bar.setVisible(part >= 0);
        setText(words.apply(line));
        setGraphic(both);
    }
}
