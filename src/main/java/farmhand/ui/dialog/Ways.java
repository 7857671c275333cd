package farmhand.ui.dialog;

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
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        Label what = new Label(means);
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(4, name, what);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Dialog.GAP, words);
        row.getChildren().addAll(acts);
        row.getStyleClass().add("well");
        return row;
    }
}
