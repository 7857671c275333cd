package farmhand.ui.pane;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.row.Mark;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/** What the cells of a matrix look like in each of the states that are common. */
final class CellLegend extends HBox {
    private static final List<Mark> SHOWN =
            List.of(Mark.DONE, Mark.RUNNING, Mark.READY, Mark.WAITING, Mark.FAILED);

    CellLegend() {
        getStyleClass().add("cell-legend");
        for (Mark mark : SHOWN) {
            Region cell = new Region();
            cell.getStyleClass().addAll("legend-cell", "legend-" + mark.style());
            Label word = Parts.label(mark.inWords(), "subtle", "small-text");
            word.setGraphic(cell);
            word.setMinWidth(USE_PREF_SIZE);
            getChildren().add(word);
        }
    }
}
