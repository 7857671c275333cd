package farmhand.ui.table;

import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.RowFacts;

import javafx.scene.control.Label;
import javafx.util.Subscription;

import java.util.function.Function;

/** A number that goes up while one looks at it; its looks come from its style class. */
final class CountCell extends StillCell {
    private final Label label;
    private final Function<RowFacts, String> fact;

    CountCell(String style, Function<RowFacts, String> fact) {
        this(style, fact, new Label());
    }

    private CountCell(String style, Function<RowFacts, String> fact, Label label) {
        super(label);
        this.label = label;
        this.fact = fact;
        getStyleClass().add(style);
        label.textFillProperty().bind(textFillProperty());
        label.alignmentProperty().bind(alignmentProperty());
    }

    @Override
    Subscription follow(Line line) {
        return line.facts().subscribe((RowFacts facts) -> say(fact.apply(facts)));
    }

    @Override
    void forget() {
        say("");
    }

    private void say(String text) {
        label.setText(text);
        setAccessibleText(text);
    }
}
