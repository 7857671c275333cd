package farmhand.ui.table;

import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.RowFacts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** The mark, the name, and beside it what the name leaves out. */
final class NameCell extends TreeTableCell<Line, RowFacts> {
    private final Region glyph = new Region();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(glyph, name, detail);
    private final Tooltip tooltip = new Tooltip();

    NameCell() {
        getStyleClass().add("name-cell");
        line.getStyleClass().add("name-line");
        line.setAlignment(Pos.CENTER_LEFT);
        detail.getStyleClass().addAll("subtle", "detail");
        detail.setMinWidth(0);
        name.setMinWidth(0);
        HBox.setHgrow(detail, Priority.SOMETIMES);
        name.textFillProperty().bind(textFillProperty());
    }

    @Override
    protected void updateItem(@Nullable RowFacts facts, boolean empty) {
        super.updateItem(facts, empty);
        if (empty || facts == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        glyph.getStyleClass().setAll("glyph", "glyph-" + facts.mark().style());
        name.setText(facts.name());
        detail.setText(facts.detail());
        String said = facts.mark().word() + ": " + facts.name() + " " + facts.detail();
        tooltip.setText(said.strip());
        setAccessibleText(said.strip());
        setTooltip(tooltip);
        setGraphic(line);
    }
}
