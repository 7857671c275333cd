package farmhand.ui;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.text.Messages;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the table says while there are no jobs. */
final class EmptyPlace extends VBox {
    private final VBox zone;

    EmptyPlace() {
        setId("empty");
        getStyleClass().add("empty-place");
        setAlignment(Pos.CENTER);
        Label title = Parts.label(Messages.text("empty.title"), "empty-title");
        HBox how =
                new HBox(
                        Parts.label(Messages.text("empty.before"), "muted"),
                        Parts.label(Messages.text("empty.key"), "key-cap"),
                        Parts.label(Messages.text("empty.after"), "muted"));
        how.getStyleClass().add("empty-line");
        zone = new VBox(title, how);
        zone.getStyleClass().add("drop-zone");
        zone.setMaxWidth(560);
        HBox shell =
                new HBox(
                        Parts.label(Messages.text("empty.shell"), "subtle"),
                        Parts.label(Messages.text("empty.command"), "mono", "command"));
        shell.getStyleClass().add("empty-line");
        getChildren().setAll(zone, shell);
    }

    /** What shows that files may be dropped. */
    Node zone() {
        return zone;
    }
}
