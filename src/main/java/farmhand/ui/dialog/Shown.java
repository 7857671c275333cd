package farmhand.ui.dialog;

import farmhand.ui.part.Icon;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** Nodes that show a text, and take no room while it is empty. */
final class Shown {
    private Shown() {}

    static Label label(String id, ObservableStringValue text, String... styles) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        whileSaid(label, text);
        return label;
    }

    /** A number with its word, which never breaks. */
    static Label count(String id, ObservableStringValue text, String... styles) {
        Label count = label(id, text, styles);
        count.setWrapText(false);
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }

    /** What the act will do, in a box of its own. */
    static Node info(String id, ObservableStringValue text) {
        HBox box = new HBox(new Icon(Feather.INFO), label(id, text));
        box.getStyleClass().add("info-box");
        whileSaid(box, text);
        return box;
    }

    /** Takes {@code node} away while the text is empty. */
    static void whileSaid(Node node, ObservableStringValue text) {
        when(node, Bindings.isNotEmpty(text));
    }

    /** Takes {@code node} away while {@code shown} does not hold. */
    static void when(Node node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** What takes the room between the things of a row. */
    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
