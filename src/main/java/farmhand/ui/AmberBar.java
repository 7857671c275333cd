package farmhand.ui;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.Connection;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that the farm does not answer, since when, and when it is tried again. */
final class AmberBar extends HBox {
    AmberBar(Connection connection) {
        setId("lost");
        getStyleClass().add("amber-bar");
        Label what = Parts.label("", "strong");
        what.textProperty().bind(connection.trouble());
        Label rest = new Label();
        rest.textProperty().bind(connection.troubleRest());
        getChildren().setAll(new FontIcon(Feather.WIFI_OFF), what, rest);
        visibleProperty().bind(connection.trouble().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
