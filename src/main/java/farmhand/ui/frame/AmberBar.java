package farmhand.ui.frame;

import farmhand.ui.part.Icon;
import farmhand.viewmodel.Connection;
import farmhand.viewmodel.ConnectionState;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.text.Messages;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Says that the farm does not answer, since when, and when it is tried again. */
public final class AmberBar extends HBox {
    public AmberBar(FarmViewModel farm) {
        Connection connection = farm.connection();
        setId("lost");
        getStyleClass().add("amber-bar");
        Text what = new Text();
        what.getStyleClass().add("strong");
        what.textProperty().bind(connection.trouble());
        Text rest = new Text();
        rest.textProperty().bind(connection.troubleRest());
        Button now = new Button(Messages.text("connection.tryNow"));
        now.setId("try-now");
        now.setOnAction(_ -> farm.tryNow());
        now.visibleProperty().bind(connection.isWaiting());
        Button other = new Button(Messages.text("menu.connect"));
        other.setId("lost-connect");
        other.setOnAction(_ -> farm.computer().outside().connect());
        other.visibleProperty().bind(connection.isRefused());
        other.managedProperty().bind(other.visibleProperty());
        now.managedProperty().bind(now.visibleProperty());
        TextFlow words =
                new TextFlow(what, new Text("  "), rest); // below each other in a narrow one
        words.getStyleClass().add("amber-words");
        words.setMinWidth(0);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        List.of(now, other).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        Icon sign = new Icon(Feather.WIFI_OFF);
        connection.state().subscribe(state -> sign.show(sign(state)));
        getChildren().setAll(sign, words, now, other);
        visibleProperty().bind(connection.trouble().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /** A farm that answers, and yet there is something to say, needs somebody to act. */
    private static Feather sign(ConnectionState state) {
        return switch (state) {
            case ConnectionState.Connecting _ -> Feather.CLOCK;
            case ConnectionState.Lost _ -> Feather.WIFI_OFF;
            case ConnectionState.Live _, ConnectionState.Refused _ -> Feather.ALERT_TRIANGLE;
        };
    }
}
