package farmhand.ui;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Offered;
import farmhand.viewmodel.Appearance;
import farmhand.viewmodel.Appearance.Brightness;
import farmhand.viewmodel.Appearance.Density;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.Sheets;
import farmhand.viewmodel.Sheets.Sheet;
import farmhand.viewmodel.act.Actions;
import farmhand.viewmodel.act.Machines;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.function.Function;
import java.util.stream.Stream;

/** The menu bar: every act has its place here. */
final class MainMenu extends MenuBar {
    MainMenu(FarmViewModel farm) {
        Actions actions = farm.actions();
        getMenus()
                .setAll(
                        file(farm),
                        edit(actions, farm.places(), farm.sheets()),
                        view(farm),
                        acts("menu.job", new JobMenu(actions, "menu")),
                        workers(actions),
                        help(farm.sheets()));
    }

    private static Menu file(FarmViewModel farm) {
        MenuItem submit = Offered.item(farm.actions().of("submit"), "menu-submit");
        submit.setAccelerator(KeyCombination.valueOf("Shortcut+N"));
        MenuItem quit = new MenuItem(text("menu.quit"));
        quit.setId("menu-quit");
        quit.setAccelerator(KeyCombination.valueOf("Shortcut+Q"));
        quit.setOnAction(_ -> farm.leaving().request());
        Menu menu =
                new Menu(
                        text("menu.file"),
                        null,
                        submit,
                        Offered.item(farm.actions().of("transfer"), "menu-transfer"),
                        new SeparatorMenuItem(),
                        item(
                                "menu.connect",
                                "Shortcut+Shift+O",
                                farm.computer().outside()::connect),
                        farms(farm),
                        new SeparatorMenuItem(),
                        quit);
        menu.setId("menu-file");
        return menu;
    }

    private static Menu farms(FarmViewModel farm) {
        Menu farms = new Menu(text("farms.title"));
        farms.setId("menu-farms");
        farms.getItems().setAll(FarmItems.of(farm, "menu"));
        farms.setOnShowing(_ -> farms.getItems().setAll(FarmItems.of(farm, "menu")));
        return farms;
    }

    private static Menu edit(Actions actions, Places places, Sheets sheets) {
        Menu menu = acts("menu.edit", JobMenu.back(actions, "menu"));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                "menu.activity",
                                "Shortcut+H",
                                () -> places.shown().set(Place.ACTIVITY)),
                        item("menu.notices", "Shortcut+B", () -> sheets.show(Sheet.NOTICES)),
                        new SeparatorMenuItem(),
                        item(
                                "menu.preferences",
                                "Shortcut+Comma",
                                () -> sheets.show(Sheet.PREFERENCES)));
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

    /** What can be done to the chosen machine. */
    private static Menu workers(Actions actions) {
        Menu menu = new Menu(text("menu.workers"));
        menu.setId("menu-workers");
        for (Machines.Deed deed : Machines.Deed.values()) {
            if (deed == Machines.Deed.KEEP || deed == Machines.Deed.LOG) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(Offered.item(actions.of(deed.id()), "menu-" + deed.id()));
        }
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

    private static Menu view(FarmViewModel farm) {
        Appearance appearance = farm.computer().appearance();
        Menu menu = new Menu(text("menu.view"));
        menu.setId("menu-view");
        choices(menu, Brightness.values(), Brightness::key, appearance.brightness());
        menu.getItems().add(new SeparatorMenuItem());
        choices(menu, Density.values(), Density::key, appearance.density());
        Menu columns = new Menu(text("menu.columns"));
        columns.getItems().setAll(ColumnChoice.items(appearance, "menu"));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        place(farm, Place.JOBS, 1),
                        place(farm, Place.WORKERS, 2),
                        place(farm, Place.USERS, 3),
                        place(farm, Place.ACTIVITY, 4),
                        new SeparatorMenuItem(),
                        columns,
                        new SeparatorMenuItem(),
                        item("menu.resync", "F5", farm::resync),
                        item("menu.fullScreen", "F11", MainMenu::fullScreen),
                        new SeparatorMenuItem(),
                        item("menu.larger", "Shortcut+Equals", appearance::larger),
                        item("menu.smaller", "Shortcut+Minus", appearance::smaller),
                        item("menu.usual", "Shortcut+0", appearance::usual));
        return menu;
    }

    private static void fullScreen() {
        Window.getWindows().stream()
                .filter(Window::isFocused)
                .flatMap(one -> one instanceof Stage stage ? Stream.of(stage) : Stream.empty())
                .forEach(stage -> stage.setFullScreen(!stage.isFullScreen()));
    }

    private static MenuItem place(FarmViewModel farm, Place place, int digit) {
        return item(place.key(), "Shortcut+" + digit, () -> farm.places().shown().set(place));
    }

    private static <E> void choices(
            Menu menu, E[] all, Function<E, String> key, ObjectProperty<E> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (E one : all) {
            RadioMenuItem item = new RadioMenuItem(text(key.apply(one)));
            item.setId(key.apply(one).replace('.', '-'));
            item.setToggleGroup(group);
            item.setSelected(chosen.get().equals(one));
            item.setOnAction(_ -> chosen.set(one));
            menu.getItems().add(item);
        }
    }
}
