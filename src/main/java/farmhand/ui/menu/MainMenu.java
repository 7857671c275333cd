package farmhand.ui.menu;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.find.ColumnChoice;
import farmhand.ui.part.Offered;
import farmhand.viewmodel.Appearance;
import farmhand.viewmodel.Appearance.Brightness;
import farmhand.viewmodel.Appearance.Density;
import farmhand.viewmodel.Appearance.Details;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.Sheets.Sheet;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.act.Actions;
import farmhand.viewmodel.act.offer.Machines;
import farmhand.viewmodel.menu.WindowActions;
import farmhand.viewmodel.row.Grouping;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

import java.util.function.Function;

/** The menu bar: every act has its place here. */
public final class MainMenu extends MenuBar {
    private final FarmViewModel farm;
    private final WindowActions window;

    public MainMenu(FarmViewModel farm, WindowActions window) {
        this.farm = farm;
        this.window = window;
        Actions actions = farm.actions();
        getMenus()
                .setAll(
                        file(),
                        edit(),
                        view(),
                        acts("menu.job", new JobMenu(actions, "menu")),
                        workers(),
                        help());
    }

    private Menu file() {
        MenuItem submit = Offered.item(farm.actions().of("submit"), "menu-submit");
        submit.setAccelerator(KeyCombination.valueOf("Shortcut+N"));
        Menu menu =
                new Menu(
                        text("menu.file"),
                        null,
                        submit,
                        item("menu.openFiles"),
                        Offered.item(farm.actions().of("transfer"), "menu-transfer"),
                        new SeparatorMenuItem(),
                        item("menu.connect"),
                        farms(),
                        new SeparatorMenuItem(),
                        item("menu.exportCsv"),
                        item("menu.exportJson"),
                        new SeparatorMenuItem(),
                        item("menu.quit"));
        menu.setId("menu-file");
        return menu;
    }

    private Menu farms() {
        Menu farms = new Menu(text("farms.title"));
        farms.setId("menu-farms");
        farms.getItems().setAll(FarmItems.of(farm, "menu"));
        farms.setOnShowing(_ -> farms.getItems().setAll(FarmItems.of(farm, "menu")));
        return farms;
    }

    private Menu edit() {
        Menu menu = acts("menu.edit", JobMenu.back(farm.actions(), "menu"));
        MenuItem activity = new MenuItem(text("menu.activity"));
        activity.setId("menu-activity");
        activity.setAccelerator(KeyCombination.valueOf("Shortcut+H"));
        activity.setOnAction(_ -> window.of(Place.ACTIVITY.key()).run());
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        selecting(),
                        item("menu.find"),
                        item("menu.nextError"),
                        activity,
                        item("menu.notices"),
                        new SeparatorMenuItem(),
                        item("menu.preferences"));
        return menu;
    }

    private Menu selecting() {
        Menu states = new Menu(text("menu.select"));
        states.setId("menu-select");
        window.selecting()
                .forEach(action -> states.getItems().add(Offered.item(action, action.id())));
        return states;
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
    private Menu workers() {
        Menu menu = new Menu(text("menu.workers"));
        menu.setId("menu-workers");
        for (Machines.Deed deed : Machines.Deed.values()) {
            if (deed == Machines.Deed.KEEP || deed == Machines.Deed.LOG) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            MenuItem item = Offered.item(farm.actions().of(deed.id()), "menu-" + deed.id());
            farm.connection()
                    .abilities()
                    .link()
                    .subscribe(_ -> item.setVisible(farm.places().workerActions().isOffered(deed)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu help() {
        MenuItem actions = new MenuItem(text("menu.actions"));
        actions.setId("menu-actions");
        actions.setAccelerator(KeyCombination.valueOf("Shortcut+K"));
        actions.setOnAction(_ -> farm.sheets().show(Sheet.ACTIONS));
        Menu menu =
                new Menu(
                        text("menu.help"),
                        null,
                        actions,
                        item("menu.keys"),
                        new SeparatorMenuItem(),
                        item("menu.why"),
                        item("menu.diagnostics"),
                        item("menu.logs"));
        menu.setId("menu-help");
        return menu;
    }

    private Menu view() {
        Appearance appearance = farm.computer().appearance();
        Menu menu = new Menu(text("menu.view"));
        menu.setId("menu-view");
        choices(menu, Brightness.values(), Brightness::key, appearance.brightness());
        menu.getItems().add(new SeparatorMenuItem());
        choices(menu, Density.values(), Density::key, appearance.density());
        menu.getItems().add(new SeparatorMenuItem());
        choices(menu, Details.values(), Details::key, appearance.details());
        menu.getItems().add(new SeparatorMenuItem());
        for (Place place : Place.values()) {
            menu.getItems().add(item(place.key()));
        }
        Menu columns = new Menu(text("menu.columns"));
        columns.getItems().setAll(ColumnChoice.items(appearance.columns(), "menu"));
        Menu groups = new Menu(text("group.title"));
        choices(groups, Grouping.values(), WindowActions::keyOf, farm.rows().grouping());
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("view.saveThis"),
                        groups,
                        columns,
                        new SeparatorMenuItem(),
                        item("menu.resync"),
                        item("menu.fullScreen"),
                        new SeparatorMenuItem(),
                        item("menu.larger"),
                        item("menu.smaller"),
                        item("menu.usual"));
        return menu;
    }

    private MenuItem item(String key) {
        Action action = window.of(key);
        MenuItem item = Offered.item(action, action.id());
        action.keys()
                .subscribe(now -> item.setAccelerator(now.isEmpty() ? null : Offered.keys(action)));
        return item;
    }

    private <E> void choices(
            Menu menu, E[] all, Function<E, String> key, ObjectProperty<E> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (E one : all) {
            Action action = window.of(key.apply(one));
            RadioMenuItem item = new RadioMenuItem(action.label().get());
            item.setId(action.id());
            item.setToggleGroup(group);
            item.setOnAction(_ -> action.run());
            chosen.subscribe(now -> item.setSelected(now.equals(one)));
            menu.getItems().add(item);
        }
    }
}
