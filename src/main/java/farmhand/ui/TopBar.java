package farmhand.ui;

import farmhand.ui.part.Offered;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Which farm this is, how it is, and the way to give it work. */
final class TopBar extends HBox {
    TopBar(FarmViewModel farm, FilterField filter) {
        getStyleClass().add("top-bar");
        Label name = Parts.label(farm.name(), "strong");
        name.setId("farm-name");
        Label state = Parts.label("", "muted");
        state.textProperty().bind(farm.connection().word());
        HBox card = new HBox(new LiveDot(farm.connection()), name, state);
        card.getStyleClass().add("farm-card");
        getChildren()
                .setAll(
                        card,
                        Offered.button(farm.actions().of("submit"), "submit", "primary"),
                        Parts.space(),
                        problem(farm),
                        filter);
    }

    /** Why the query cannot be read. */
    private static Label problem(FarmViewModel farm) {
        Label problem = Parts.label("", "failed-text", "small-text");
        problem.setId("filter-problem");
        problem.textProperty().bind(farm.find().typed().problem());
        return problem;
    }
}
