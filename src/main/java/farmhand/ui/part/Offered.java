package farmhand.ui.part;

import farmhand.viewmodel.act.Action;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

/** An action as something to press: disabled, and saying why, while it cannot be done. */
public final class Offered {
    private Offered() {}

    /** A button; lies in a pane of its own, since a disabled button shows no tooltip. */
    public static StackPane button(Action action, String id, String... styles) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(action.label());
        button.disableProperty().bind(Bindings.isNotEmpty(action.missing()));
        Label key = Parts.label("", "key-cap");
        key.textProperty().bind(action.keys().map(_ -> keys(action).getDisplayText()));
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return placed(button, action);
    }

    /** The same behind an icon. */
    public static StackPane button(Action action, String id, Feather icon, String... styles) {
        StackPane place = button(action, id, styles);
        Button button = (Button) place.getChildren().getFirst();
        Label word = new Label();
        word.textProperty().bind(button.textProperty());
        HBox line = new HBox(new Icon(icon), word, button.getGraphic());
        line.getStyleClass().add("button-line");
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return place;
    }

    private static StackPane placed(Button button, Action action) {
        button.setOnAction(_ -> action.run());
        StackPane place = new StackPane(button);
        Tooltip why = new Tooltip();
        why.textProperty().bind(action.missing());
        action.missing()
                .subscribe(
                        missing -> {
                            if (missing.isEmpty()) {
                                Tooltip.uninstall(place, why);
                            } else {
                                Tooltip.install(place, why);
                            }
                        });
        return place;
    }

    /** An item of a menu; its key is shown by whoever shows the menu. */
    public static MenuItem item(Action action, String id) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(action.label());
        item.disableProperty().bind(Bindings.isNotEmpty(action.missing()));
        item.setOnAction(_ -> action.run());
        MenuReasons.add(item, action);
        return item;
    }

    /** The keys of an action; such as nobody can press where it has none. */
    public static KeyCombination keys(Action action) {
        return action.key().isEmpty()
                ? KeyCombination.NO_MATCH
                : KeyCombination.valueOf(action.key());
    }
}
