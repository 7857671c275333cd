package farmhand.ui.pane.frames;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.ui.part.Pills;
import farmhand.viewmodel.detail.CellColours;
import farmhand.viewmodel.detail.Colouring;
import farmhand.viewmodel.detail.Heat;
import farmhand.viewmodel.row.Mark;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** What the cells below tell, and what their colours mean. */
public final class ColourBar extends VBox {
    private static final double SPACE = 8;

    private final Label least = Parts.label("", "subtle", "small-text");
    private final Label most = Parts.label("", "subtle", "small-text");
    private final Region ramp = new Region();
    private final Label title = Parts.label(text("matrix.colourBy"), "subtle", "small-text");
    private final Pills<Colouring> choice;
    private final Pane beside = CellLegend.line();
    private final Pane below = CellLegend.lines();
    private List<Mark> marks = List.of();
    private boolean states;

    /** What cells are coloured by, as chosen in {@code colours}. */
    public ColourBar(CellColours colours) {
        getStyleClass().add("colour-legend");
        beside.setId("cell-legend");
        HBox bar = new HBox();
        bar.getStyleClass().add("colour-bar");
        ramp.getStyleClass().add("heat-ramp");
        least.setId("heat-least");
        most.setId("heat-most");
        choice =
                new Pills<>(
                        "colour",
                        List.of(Colouring.values()),
                        Colouring::title,
                        colours.colouring());
        choice.getChildren().forEach(one -> one.getStyleClass().add("compact"));
        choice.setMinWidth(USE_PREF_SIZE);
        bar.getChildren().setAll(title, choice, Parts.space(), beside, least, ramp, most);
        getChildren().setAll(bar, below);
        below.managedProperty().bind(below.visibleProperty());
        for (Region part : List.of(least, ramp, most, beside)) {
            part.setMinWidth(USE_PREF_SIZE);
            part.managedProperty().bind(part.visibleProperty());
        }
        colours.heat().subscribe(this::tell);
        widthProperty().subscribe(this::place);
        beside.widthProperty().subscribe(this::place); // as letters get another size
    }

    /** Only these states are in the cells. */
    public void show(List<Mark> there) {
        if (!marks.equals(there)) {
            marks = there;
            CellLegend.show(beside, marks);
            CellLegend.show(below, marks);
            place();
        }
    }

    /** Below where there is no room beside the choice. */
    private void place() {
        double room = getWidth() - choice.getWidth() - title.getWidth();
        boolean fits = beside.prefWidth(-1) + 4 * SPACE <= room;
        beside.setVisible(states && fits);
        below.setVisible(states && !fits);
    }

    private void tell(Heat heat) {
        states = !heat.isShown();
        place();
        least.setText(heat.isKnown() ? heat.leastText() : text("matrix.unknown"));
        most.setText(heat.mostText());
        least.setVisible(heat.isShown());
        ramp.setVisible(heat.isShown() && heat.isKnown());
        most.setVisible(ramp.isVisible());
    }
}
