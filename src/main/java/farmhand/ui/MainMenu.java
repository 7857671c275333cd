package farmhand.ui;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Offered;
import farmhand.viewmodel.Leaving;
import farmhand.viewmodel.act.Actions;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menu bar: every act has its place here. */
final class MainMenu extends MenuBar {
    MainMenu(Actions actions, Leaving leaving, Theme theme) {
        getMenus().setAll(file(actions, leaving), job(actions), view(theme));
    }

    private static Menu file(Actions actions, Leaving leaving) {
        MenuItem submit = Offered.item(actions.of("submit"), "menu-submit");
        submit.setAccelerator(KeyCombination.valueOf("Shortcut+N"));
        MenuItem quit = new MenuItem(text("menu.quit"));
        quit.setId("menu-quit");
        quit.setAccelerator(KeyCombination.valueOf("Shortcut+Q"));
        quit.setOnAction(_ -> leaving.request());
        Menu menu = new Menu(text("menu.file"), null, submit, new SeparatorMenuItem(), quit);
        menu.setId("menu-file");
        return menu;
    }

    private static Menu job(Actions actions) {
        Menu menu = new Menu(text("menu.job"));
        menu.setId("menu-job");
        JobMenu items = new JobMenu(actions, "menu");
        menu.getItems().setAll(items.items());
        menu.setOnShowing(_ -> items.showKeys(true));
        menu.setOnHidden(_ -> items.showKeys(false));
        return menu;
    }

    private static Menu view(Theme theme) {
        Menu menu = new Menu(text("menu.view"));
        menu.setId("menu-view");
        ToggleGroup group = new ToggleGroup();
        for (Theme.Choice choice : Theme.Choice.values()) {
            RadioMenuItem item = new RadioMenuItem(text(choice.key()));
            item.setId(choice.key().replace('.', '-'));
            item.setToggleGroup(group);
            item.setSelected(theme.choice().get() == choice);
            item.setOnAction(_ -> theme.choice().set(choice));
            menu.getItems().add(item);
        }
        return menu;
    }
}
