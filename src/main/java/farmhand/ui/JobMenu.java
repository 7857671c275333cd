package farmhand.ui;

import farmhand.ui.part.Offered;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.act.Actions;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be done to the chosen rows, as items of a menu. */
final class JobMenu {
    private static final List<List<String>> GROUPS =
            List.of(
                    List.of("append-frames", "append-tasks", "append-blocks"),
                    List.of("pause", "stop", "resume"),
                    List.of(
                            "retry",
                            "retry-elsewhere",
                            "retry-running",
                            "retry-all",
                            "retry-dependants",
                            "retry-missing",
                            "forgive"),
                    List.of("exclude", "hold", "include"),
                    List.of("priority-up", "priority-down"),
                    List.of("render-first", "move-top", "move-up", "move-down", "move-bottom"),
                    List.of("edit", "change-owner", "choose-destination", "clone", "bell"),
                    List.of("preview", "open-file", "open-folder", "open-viewer", "copy-path"),
                    List.of("copy-name", "copy-range", "copy-log-path"),
                    List.of("archive", "delete"));

    private static final List<List<String>> BACK = List.of(List.of("undo", "redo"));

    private final Map<Action, MenuItem> offered = new LinkedHashMap<>();
    private final List<MenuItem> items = new ArrayList<>();

    /** Ids of the items begin with {@code prefix}. */
    JobMenu(Actions actions, String prefix) {
        this(actions, prefix, GROUPS);
    }

    /** Undo and redo. */
    static JobMenu back(Actions actions, String prefix) {
        return new JobMenu(actions, prefix, BACK);
    }

    private JobMenu(Actions actions, String prefix, List<List<String>> groups) {
        for (List<String> group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            for (String id : group) {
                MenuItem item = Offered.item(actions.of(id), prefix + "-" + id);
                offered.put(actions.of(id), item);
                items.add(item);
            }
        }
    }

    List<MenuItem> items() {
        return items;
    }

    /**
     * Shows the keys beside the items. The toolkit would let them act anywhere in the window, also
     * in a field where they are letters; so they are there only while the menu is open.
     */
    void showKeys(boolean show) {
        offered.forEach((action, item) -> item.setAccelerator(show ? Offered.keys(action) : null));
    }
}
