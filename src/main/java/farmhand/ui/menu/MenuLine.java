package farmhand.ui.menu;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.text.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** The menus between Farmhand's mark and the name that {@code me} means. */
public final class MenuLine extends HBox {
    public MenuLine(MainMenu menu, ObservableValue<String> user) {
        getStyleClass().add("menu-line");
        Region mark = new Region();
        mark.getStyleClass().addAll("welcome-mark", "window-mark");
        Label who = Parts.label("", "muted", "small-text");
        who.textProperty().bind(user);
        who.setId("menu-user");
        who.setGraphic(new Icon(Feather.USER));
        who.setTooltip(new Tooltip(Messages.text("menu.user")));
        who.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(menu, Priority.ALWAYS);
        getChildren().setAll(mark, menu, who);
    }
}
