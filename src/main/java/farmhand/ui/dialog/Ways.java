package farmhand.ui.dialog;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One of several things that can be done, in words, with its button beside it. */
final class Ways {
    private Ways() {}

    static Node way(String title, String means, Node... acts) {
        return row(words(title, means), acts);
    }

    /** The same with what it costs, once that is known. */
    static Node way(String title, String means, ObservableStringValue costs, Node... acts) {
        VBox words = words(title, means);
        words.getChildren().add(Shown.label("way-costs", costs, "strong"));
        return row(words, acts);
    }

    private static VBox words(String title, String means) {
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        Label what = new Label(means);
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(4, name, what);
    }

    private static Node row(VBox words, Node... acts) {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Dialog.GAP, words);
        row.getChildren().addAll(acts);
        row.getStyleClass().add("well");
        return row;
    }
}
