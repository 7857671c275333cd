package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.util.Subscription;

import java.util.function.Function;

/** A number or a time that goes on while one looks at it; its looks come from its style classes. */
final class CountCell extends StillCell {
    private final Label label;
    private final Function<Line, ObservableValue<String>> text;

    CountCell(Function<Line, ObservableValue<String>> text, String... styles) {
        this(text, new Label(), styles);
    }

    private CountCell(Function<Line, ObservableValue<String>> text, Label label, String... styles) {
        super(label);
        this.label = label;
        this.text = text;
        getStyleClass().addAll(styles);
        label.textFillProperty().bind(textFillProperty());
        label.alignmentProperty().bind(alignmentProperty());
    }

    @Override
    Subscription follow(Line line) {
        return text.apply(line).subscribe(this::say);
    }

    @Override
    void forget() {
        say("");
    }

    private void say(String now) {
        label.setText(now);
        setAccessibleText(now);
    }
}
