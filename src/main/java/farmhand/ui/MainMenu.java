package farmhand.ui;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Offered;
import farmhand.viewmodel.Appearance;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Leaving;
import farmhand.viewmodel.Sheets;
import farmhand.viewmodel.Sheets.Sheet;
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
    MainMenu(FarmViewModel farm, Theme theme) {
        Actions actions = farm.actions();
        getMenus()
                .setAll(
                        file(actions, farm.leaving()),
                        edit(actions, farm.sheets()),
                        acts("menu.job", new JobMenu(actions, "menu")),
                        view(theme, farm.appearance()),
                        help(farm.sheets()));
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

    private static Menu edit(Actions actions, Sheets sheets) {
        Menu menu = acts("menu.edit", JobMenu.back(actions, "menu"));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("menu.activity", "Shortcut+H", () -> sheets.show(Sheet.ACTIVITY)));
        return menu;
    }

    private static Menu acts(String key, JobMenu items) {
        Menu menu = new Menu(text(key));
        menu.setId(key.replace('.', '-'));
        menu.getItems().setAll(items.items());
        menu.setOnShowing(_ -> items.showKeys(true));
        menu.setOnHidden(_ -> items.showKeys(false));
        return menu;
    }

    private static Menu help(Sheets sheets) {
        Menu menu =
                new Menu(
                        text("menu.help"),
                        null,
                        item("menu.actions", "Shortcut+K", () -> sheets.show(Sheet.ACTIONS)),
                        item("menu.keys", "F1", () -> sheets.show(Sheet.KEYS)));
        menu.setId("menu-help");
        return menu;
    }

    private static MenuItem item(String key, String chord, Runnable act) {
        MenuItem item = new MenuItem(text(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(KeyCombination.valueOf(chord));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private static Menu view(Theme theme, Appearance appearance) {
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
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup rows = new ToggleGroup();
        for (Appearance.Density density : Appearance.Density.values()) {
            RadioMenuItem item = new RadioMenuItem(text(density.key()));
            item.setId(density.key().replace('.', '-'));
            item.setToggleGroup(rows);
            item.setSelected(appearance.density().get() == density);
            item.setOnAction(_ -> appearance.density().set(density));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("menu.larger", "Shortcut+Equals", appearance::larger),
                        item("menu.smaller", "Shortcut+Minus", appearance::smaller),
                        item("menu.usual", "Shortcut+0", appearance::usual));
        return menu;
    }
}
