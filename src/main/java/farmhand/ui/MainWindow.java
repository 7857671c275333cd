package farmhand.ui;

import farmhand.ui.find.ChipsBar;
import farmhand.ui.find.ColumnChoice;
import farmhand.ui.find.FindFields;
import farmhand.ui.frame.AmberBar;
import farmhand.ui.frame.Rail;
import farmhand.ui.frame.Room;
import farmhand.ui.frame.StatusBar;
import farmhand.ui.frame.Toast;
import farmhand.ui.frame.TopBar;
import farmhand.ui.menu.JobMenu;
import farmhand.ui.menu.Keys;
import farmhand.ui.menu.MainMenu;
import farmhand.ui.menu.MenuLine;
import farmhand.ui.menu.ViewKeys;
import farmhand.ui.pane.DetailPane;
import farmhand.ui.part.Parts;
import farmhand.ui.place.ActivityPlace;
import farmhand.ui.place.UsersPlace;
import farmhand.ui.place.WorkersPlace;
import farmhand.ui.strip.Palette;
import farmhand.ui.table.FarmTable;
import farmhand.viewmodel.Appearance;
import farmhand.viewmodel.Appearance.Details;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.menu.WindowActions;
import farmhand.viewmodel.text.Messages;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import java.util.List;
import java.util.Map;

/** The window on one farm. */
public final class MainWindow {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;

    private final Scene scene;

    private MainWindow(FarmViewModel farm) {
        Middle places = new Middle(farm.places().shown());
        Appearance appearance = farm.computer().appearance();
        Palette palette = new Palette();
        EmptyPlace empty = new EmptyPlace(farm);
        FarmTable table = new FarmTable(farm, palette, nothing(farm, empty));
        table.setMenu(contextMenu(farm));
        table.setHeadMenu(ColumnChoice.menu(appearance.columns()));
        table.node().setAccessibleText(Messages.text("place.jobs"));
        Keys.install(table.node(), farm);
        ViewKeys.install(table.node(), farm);

        BorderPane jobs = new BorderPane();
        VBox head = new VBox(new ChipsBar(farm));
        jobs.setTop(head); // by Tab one goes as one reads: in this order
        jobs.setCenter(table.node());
        FindFields fields = new FindFields(farm);
        WindowActions window = new WindowActions(farm, new OnScreen(fields, table.node()));
        DetailPane detail = new DetailPane(farm, window.of("menu.nextError"));
        Keys.install(detail.cells(), farm);
        SplitPane split = new SplitPane(jobs, detail);
        SplitPane.setResizableWithParent(detail, false);
        WorkersPlace workers = new WorkersPlace(farm, palette);
        places.put(Place.JOBS, split);
        places.put(Place.WORKERS, workers);
        places.put(Place.USERS, new UsersPlace(farm));
        places.put(Place.ACTIVITY, new ActivityPlace(farm));
        places.put(Place.ARCHIVE, new ArchivePlace(farm.places().archive(), appearance.zoom()));
        BorderPane middle = new BorderPane();
        middle.setCenter(places);
        warn(farm, head, middle);
        BorderPane regions = new BorderPane();
        regions.setMinWidth(0); // else what has no room is cut off at both edges
        Rail rail = new Rail(farm, palette);
        Toast toast = new Toast(farm.commands());
        scene =
                new Scene(
                        new StackPane(
                                regions,
                                palette,
                                toast,
                                new DialogLayer(farm, window, table.node())),
                        WIDTH,
                        HEIGHT);
        follow(appearance, split, rail);
        toast.between(
                rail,
                detail,
                appearance.details().map(where -> where != Details.BELOW),
                scene.widthProperty());
        PointerWatch.begin(scene, farm);
        PassingTips.install(scene, appearance.zoom());
        DropTarget.install(scene, farm.forms(), empty.zone());
        new Theme(scene, appearance.brightness()).show();
        MainMenu menu = new MainMenu(farm, window);
        fields.serve(table.node(), workers.table());
        regions.setTop(new VBox(new MenuLine(menu, farm.find().user()), new TopBar(farm, fields)));
        regions.setLeft(rail);
        regions.setCenter(middle);
        regions.setBottom(new StatusBar(farm));
        Keys.installBack(regions, farm);
        beginAt(table.node());
    }

    /** The window on {@code farm}, for a stage that shows one of several. */
    static Scene scene(FarmViewModel farm) {
        return new MainWindow(farm).scene;
    }

    /** {@code stage} is called as {@code farm} is, whose scene it shows. */
    static void put(Stage stage, FarmViewModel farm, Scene scene) {
        stage.titleProperty().bind(farm.name().map(name -> Messages.text("window.title", name)));
        stage.setScene(scene);
    }

    /** Puts the window onto {@code stage} and shows it. */
    public static void show(Stage stage, FarmViewModel farm) {
        put(stage, farm, scene(farm));
        stage.setOnCloseRequest(
                close -> {
                    close.consume();
                    farm.leaving().request();
                });
        farm.leaving()
                .gone()
                .subscribe(
                        gone -> {
                            if (gone) {
                                stage.hide();
                            }
                        });
        stage.show();
    }

    /**
     * Whatever is looked at may be of long ago. Among jobs that is said over the table alone, so
     * that the pane stays where it is; elsewhere over all.
     */
    private static void warn(FarmViewModel farm, VBox head, BorderPane middle) {
        AmberBar bar = new AmberBar(farm);
        farm.places()
                .shown()
                .subscribe(
                        place -> {
                            if (place == Place.JOBS) {
                                middle.setTop(null);
                                head.getChildren().addFirst(bar);
                            } else {
                                head.getChildren().remove(bar);
                                middle.setTop(bar);
                            }
                        });
    }

    /**
     * The keys are its own from the first; it comes into the scene when that is first laid out, and
     * by then whatever stands first may have got them.
     */
    private static void beginAt(Node table) {
        table.sceneProperty()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable in) {
                                in.removeListener(this);
                                if (!(table.getScene().getFocusOwner()
                                        instanceof TextInputControl)) {
                                    table.requestFocus();
                                }
                            }
                        });
    }

    private static Node nothing(FarmViewModel farm, EmptyPlace empty) {
        NothingFound found = new NothingFound(farm.find());
        Label reading = Parts.label("", "subtle");
        reading.setId("empty-reading");
        reading.textProperty().bind(farm.connection().unheard());
        reading.visibleProperty()
                .bind(reading.textProperty().isNotEmpty().and(found.visibleProperty().not()));
        empty.visibleProperty().bind(found.visibleProperty().or(reading.visibleProperty()).not());
        return new StackPane(empty, found, reading);
    }

    /** Everything is sized by the letters, and those by a class of the root. */
    private static void zoom(Scene scene, int percent) {
        var styles = scene.getRoot().getStyleClass();
        styles.removeIf(style -> style.startsWith("zoom-"));
        styles.add("zoom-" + percent);
    }

    /** Goes with the size of the letters; the views of the rail are at the top, too. */
    private void follow(Appearance appearance, SplitPane split, Rail rail) {
        appearance.zoom().subscribe(zoom -> zoom(scene, zoom.intValue()));
        Parting parting = new Parting(split);
        appearance.zoom().subscribe((_, _) -> parting.again(scene));
        appearance
                .details()
                .subscribe(
                        where -> {
                            split.setOrientation(
                                    where == Details.BELOW
                                            ? Orientation.VERTICAL
                                            : Orientation.HORIZONTAL);
                            parting.again(scene);
                        });
        zoomKeys(scene, appearance);
        rail.visibleProperty().bind(Room.in(scene.widthProperty(), appearance));
        rail.managedProperty().bind(rail.visibleProperty());
    }

    /** Beside those of the menu: plus is another key on each keyboard. */
    private static void zoomKeys(Scene scene, Appearance appearance) {
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        for (String plus : List.of("Shift+Equals", "Plus", "Shift+Plus", "Add")) {
            keys.put(KeyCombination.valueOf("Shortcut+" + plus), appearance::larger);
        }
        keys.put(KeyCombination.valueOf("Shortcut+Subtract"), appearance::smaller);
        keys.put(KeyCombination.valueOf("Shortcut+Numpad 0"), appearance::usual);
    }

    private static ContextMenu contextMenu(FarmViewModel farm) {
        JobMenu items = new JobMenu(farm.actions(), "context");
        items.showKeys(true);
        ContextMenu menu = new ContextMenu();
        menu.setId("context");
        menu.getItems().setAll(items.items());
        return menu;
    }
}
