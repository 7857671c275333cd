package farmhand.viewmodel.menu;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.Appearance;
import farmhand.viewmodel.Appearance.Brightness;
import farmhand.viewmodel.Appearance.Density;
import farmhand.viewmodel.Appearance.Details;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.Sheets.Sheet;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.act.Actions;
import farmhand.viewmodel.detail.DetailViewModel;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.farms.KnownFarm;
import farmhand.viewmodel.farms.KnownFarms;
import farmhand.viewmodel.row.Grouping;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What can be done in the window, whatever is chosen: the menu bar is made of it, and it is found
 * by words. Their keys count everywhere in the window.
 */
public final class WindowActions {
    private static final String NO_KEY = "";

    private final Actions actions;
    private final ShownActions shown;
    private final Map<String, Action> all = new LinkedHashMap<>();
    private final ActionSearch search = new ActionSearch(this::everything);

    /** Those of a window on {@code farm}. */
    public WindowActions(FarmViewModel farm, Screen screen) {
        this.actions = farm.actions();
        this.shown = new ShownActions(farm);
        for (Place place : Place.values()) {
            add(place.key(), keyOf(place), () -> farm.places().show(place));
        }
        add("menu.find", "Shortcut+F", screen::find);
        add("menu.nextError", "F8", () -> nextError(farm.detail()));
        add("menu.openFiles", "Shortcut+O", () -> open(farm, screen.open()));
        TableActions table = new TableActions(farm, screen);
        add("menu.exportCsv", NO_KEY, () -> table.export(".csv"));
        add("menu.exportJson", NO_KEY, () -> table.export(".json"));
        TableActions.marks()
                .forEach(mark -> add(TableActions.keyOf(mark), NO_KEY, () -> table.select(mark)));
        Help help = new Help(farm);
        add("menu.why", NO_KEY, help::why);
        add("menu.diagnostics", NO_KEY, help::copyDiagnostics);
        add("menu.logs", NO_KEY, help::showLogs);
        add("menu.notices", "Shortcut+B", () -> farm.sheets().show(Sheet.NOTICES));
        add("menu.preferences", "Shortcut+Comma", () -> farm.sheets().show(Sheet.PREFERENCES));
        add("menu.keys", "F1", () -> farm.sheets().show(Sheet.KEYS));
        add("menu.connect", "Shortcut+Shift+O", farm.computer().outside()::connect);
        add("menu.resync", "F5", farm::resync);
        looks(farm.computer().appearance());
        for (Grouping one : Grouping.values()) {
            add(keyOf(one), NO_KEY, () -> farm.rows().grouping().set(one));
        }
        add("view.saveThis", NO_KEY, () -> farm.sheets().show(Sheet.SAVE_VIEW));
        add("menu.fullScreen", "F11", screen::fullScreen);
        add("menu.quit", "Shortcut+Q", () -> quit(farm));
        actions.keymap().adoptEverywhere(all.values());
    }

    private void looks(Appearance appearance) {
        for (Brightness one : Brightness.values()) {
            add(one.key(), NO_KEY, () -> appearance.brightness().set(one));
        }
        for (Density one : Density.values()) {
            add(one.key(), NO_KEY, () -> appearance.density().set(one));
        }
        for (Details one : Details.values()) {
            add(one.key(), NO_KEY, () -> appearance.details().set(one));
        }
        add("menu.larger", "Shortcut+Equals", appearance::larger);
        add("menu.smaller", "Shortcut+Minus", appearance::smaller);
        add("menu.usual", "Shortcut+0", appearance::usual);
    }

    /** Closes the window with all farms that are open in it. */
    private static void quit(FarmViewModel farm) {
        KnownFarms farms = farm.computer().outside().farms();
        if (farms.all().stream().anyMatch(KnownFarm::open)) {
            farms.leaveAll();
        } else {
            farm.leaving().request();
        }
    }

    private static void nextError(DetailViewModel detail) {
        if (detail.tabs().get().contains(PaneTab.LOG)) {
            detail.tab().set(PaneTab.LOG);
            detail.log().search().nextError();
        }
    }

    private static void open(FarmViewModel farm, List<Path> files) {
        if (!files.isEmpty()) {
            farm.forms().submit(files);
        }
    }

    /** Those that choose rows of one state, in the order of states. */
    public List<Action> selecting() {
        return TableActions.marks().map(TableActions::keyOf).map(this::of).toList();
    }

    /** The one of which {@code key} is the text's. */
    public Action of(String key) {
        Action action = all.get(key);
        if (action == null) {
            throw new NoSuchElementException(key);
        }
        return action;
    }

    /** Key of the text of the one that sets that grouping. */
    public static String keyOf(Grouping grouping) {
        return switch (grouping) {
            case NONE -> "menu.group.none";
            case USER -> "menu.group.user";
            case QUEUE -> "menu.group.queue";
        };
    }

    /** Those that have a key of the window, or can be given one, in the order of menus. */
    public List<Action> everywhere() {
        return List.copyOf(all.values());
    }

    /** What keys show that are always the same: tabs of the pane, jobs of one state. */
    public List<Action> fixed() {
        return Stream.concat(shown.tabs(), shown.states())
                .filter(action -> !action.key().isEmpty())
                .toList();
    }

    /** Finds all that can be done, also to what is chosen. */
    public ActionSearch search() {
        return search;
    }

    private static String keyOf(Place place) {
        return switch (place) {
            case JOBS -> "Shortcut+1";
            case WORKERS -> "Shortcut+2";
            case USERS -> "Shortcut+3";
            case ACTIVITY -> "Shortcut+4";
            case ARCHIVE -> NO_KEY;
        };
    }

    private void add(String key, String chord, Runnable act) {
        all.put(key, Action.always(key.replace('.', '-'), chord, text(key), act));
    }

    /** In the order of how often they are meant, where words fit several alike. */
    private List<Action> everything() {
        actions.refresh();
        Predicate<Action> ofWorkers = action -> action.id().startsWith("worker-");
        return Stream.of(
                        actions.all().stream().filter(ofWorkers.negate()),
                        shown.tabs(),
                        all.values().stream(),
                        actions.all().stream().filter(ofWorkers),
                        shown.views(),
                        shown.states(),
                        shown.farms(),
                        shown.orders(),
                        shown.columns())
                .flatMap(some -> some)
                .toList();
    }
}
