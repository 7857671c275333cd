package farmhand.ui.welcome;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.welcome.WelcomeViewModel.Way;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/** One of the three ways, with the fields that belong to it; a press anywhere on it chooses it. */
final class WayCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Way way;
    private final RadioButton choice;
    private Node start;

    WayCard(Way way, Feather icon, String title, String means, Node... more) {
        this.way = way;
        getStyleClass().add("way-card");
        setId("way-" + way.name().toLowerCase(Locale.ROOT));
        choice = new RadioButton(text(title));
        choice.setId(getId() + "-choice");
        choice.getStyleClass().add("strong");
        choice.setAccessibleHelp(text(means));
        start = choice;
        getChildren().add(new HBox(choice, Parts.space(), new Icon(icon)));
        VBox below = new VBox(Parts.label(text(means), "muted", "small-text"));
        below.getChildren().addAll(more);
        below.getStyleClass().add("way-more");
        getChildren().add(below);
    }

    /** A press on it that meets nothing else leads to {@code field}, which has to be filled in. */
    WayCard startingAt(Node field) {
        start = field;
        return this;
    }

    void follow(ObjectProperty<Way> chosen, ToggleGroup group) {
        choice.setToggleGroup(group);
        chosen.subscribe(
                now -> {
                    choice.setSelected(now == way);
                    pseudoClassStateChanged(CHOSEN, now == way);
                });
        choice.selectedProperty()
                .subscribe(
                        selected -> {
                            if (selected) {
                                chosen.set(way);
                            }
                        });
        setOnMouseClicked(
                _ -> {
                    chosen.set(way);
                    if (!isFocusWithin()) {
                        start.requestFocus();
                    }
                });
    }
}
