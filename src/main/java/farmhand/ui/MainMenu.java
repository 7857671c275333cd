package farmhand.ui;

import farmhand.viewmodel.text.Messages;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu bar: every act has its place here. */
final class MainMenu extends MenuBar {
    MainMenu(Theme theme) {
        getMenus().setAll(view(theme));
    }

    private static Menu view(Theme theme) {
        Menu menu = new Menu(Messages.text("menu.view"));
        menu.setId("menu-view");
        ToggleGroup group = new ToggleGroup();
        for (Theme.Choice choice : Theme.Choice.values()) {
            RadioMenuItem item = new RadioMenuItem(Messages.text(choice.key()));
            item.setId(choice.key().replace('.', '-'));
            item.setToggleGroup(group);
            item.setSelected(theme.choice().get() == choice);
            item.setOnAction(_ -> theme.choice().set(choice));
            menu.getItems().add(item);
        }
        return menu;
    }
}
