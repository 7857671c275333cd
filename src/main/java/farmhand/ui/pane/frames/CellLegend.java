package farmhand.ui.pane.frames;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.row.Mark;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.List;

/** What the cells of a matrix look like in each of the states that are there. */
final class CellLegend {
    private CellLegend() {}

    /** In one line. */
    static Pane line() {
        return styled(new HBox());
    }

    /** In as many lines as it needs in what room there is. */
    static Pane lines() {
        return styled(new FlowPane());
    }

    private static Pane styled(Pane legend) {
        legend.getStyleClass().add("cell-legend");
        return legend;
    }

    /** Of these states, and of no other. */
    static void show(Pane legend, List<Mark> marks) {
        legend.getChildren().setAll(marks.stream().map(CellLegend::word).toList());
    }

    private static Node word(Mark mark) {
        Region cell = new Region();
        cell.getStyleClass().addAll("legend-cell", "legend-" + mark.style());
        Label word = Parts.label(mark.inWords(), "subtle", "small-text");
        word.setGraphic(cell);
        word.setMinWidth(Region.USE_PREF_SIZE);
        return word;
    }
}
