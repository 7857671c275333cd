package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.ui.part.Pills;
import farmhand.viewmodel.detail.CellColours;
import farmhand.viewmodel.detail.Colouring;
import farmhand.viewmodel.detail.Heat;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/** What the cells below tell, and what their colours mean where that is no state. */
final class ColourBar extends HBox {
    private final Label least = Parts.label("", "subtle", "small-text");
    private final Label most = Parts.label("", "subtle", "small-text");
    private final Region ramp = new Region();

    ColourBar(CellColours colours) {
        getStyleClass().add("colour-bar");
        ramp.getStyleClass().add("heat-ramp");
        least.setId("heat-least");
        most.setId("heat-most");
        Label title = Parts.label(text("matrix.colourBy"), "subtle", "small-text");
        Pills<Colouring> choice =
                new Pills<>(
                        "colour",
                        List.of(Colouring.values()),
                        Colouring::title,
                        colours.colouring());
        choice.getChildren().forEach(one -> one.getStyleClass().add("compact"));
        choice.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(title, choice, Parts.space(), least, ramp, most);
        for (Region part : List.of(least, ramp, most)) {
            part.setMinWidth(USE_PREF_SIZE);
            part.managedProperty().bind(part.visibleProperty());
        }
        colours.heat().subscribe(this::tell);
    }

    private void tell(Heat heat) {
        least.setText(heat.isKnown() ? heat.leastText() : text("matrix.unknown"));
        most.setText(heat.mostText());
        least.setVisible(heat.isShown());
        ramp.setVisible(heat.isShown() && heat.isKnown());
        most.setVisible(ramp.isVisible());
    }
}
