package farmhand.ui.pane.graph;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A job or block of the graph: its mark, its name, and how far it is, which is never cut. */
final class GraphBox extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final HBox words;

    GraphBox(Row row, boolean chosen) {
        RowFacts facts = row.facts().get();
        setText(text("graph.named", facts.name(), facts.percent()));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMnemonicParsing(false);
        Label name = new Label(facts.name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // names differ at their ends
        name.setMinWidth(0);
        Label percent = Parts.label(text("graph.percent", facts.percent()), "graph-percent");
        percent.setMinWidth(USE_PREF_SIZE);
        words = new HBox(Parts.glyph(facts.mark()), name, percent);
        words.getStyleClass().add("graph-words");
        setGraphic(words);
        getStyleClass().addAll("graph-box", row instanceof JobRow ? "job" : "block");
        pseudoClassStateChanged(CHOSEN, chosen);
        String said = text("graph.box", getText(), facts.mark().word());
        setAccessibleText(said);
        setTooltip(
                new Tooltip(
                        facts.reason().isEmpty() ? said : text("graph.why", said, facts.reason())));
    }

    /** How wide it would be to have its words in full; once styles are known. */
    double wanted() {
        return Math.ceil(prefWidth(-1)) + 1;
    }

    void put(GraphPlan.Box place) {
        words.setMaxWidth(place.width() - snappedLeftInset() - snappedRightInset());
        words.setPrefWidth(words.getMaxWidth());
        resizeRelocate(place.x(), place.y(), place.width(), place.height());
        setPrefSize(place.width(), place.height());
    }
}
