package farmhand.ui.menu;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Offered;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.act.Actions;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be done to the chosen rows, as items of a menu. What is wanted most stands in it, the
 * rest one step below, so that the menu fits onto a small screen.
 */
public final class JobMenu {
    /** Items side by side: in the menu itself, or below one of that name if there is a key. */
    private record Part(String below, List<String> ids) {
        static Part of(String... ids) {
            return new Part("", List.of(ids));
        }

        static Part below(String key, String... ids) {
            return new Part(key, List.of(ids));
        }
    }

    private static final List<List<Part>> GROUPS =
            List.of(
                    List.of(Part.of("append-frames", "append-tasks", "append-blocks")),
                    List.of(Part.of("pause", "stop", "resume")),
                    List.of(
                            Part.of("retry", "retry-elsewhere"),
                            Part.below(
                                    "menu.below.retry",
                                    "retry-running",
                                    "retry-all",
                                    "retry-dependants",
                                    "retry-missing",
                                    "forgive")),
                    List.of(Part.of("exclude", "hold", "include")),
                    List.of(
                            Part.below("menu.below.priority", "priority-up", "priority-down"),
                            Part.below(
                                    "menu.below.move",
                                    "render-first",
                                    "move-top",
                                    "move-up",
                                    "move-down",
                                    "move-bottom")),
                    List.of(
                            Part.of("edit"),
                            Part.below("menu.below.change", "change-owner", "choose-destination"),
                            Part.of("clone", "bell")),
                    List.of(
                            Part.of("show-worker"),
                            Part.below(
                                    "menu.below.files",
                                    "preview",
                                    "open-file",
                                    "open-folder",
                                    "open-viewer"),
                            Part.below(
                                    "menu.below.copy",
                                    "copy-name",
                                    "copy-range",
                                    "copy-path",
                                    "copy-log-path")),
                    List.of(Part.of("archive", "delete")));

    private static final List<List<Part>> BACK = List.of(List.of(Part.of("undo", "redo")));

    private final Actions actions;
    private final String prefix;
    private final Map<Action, MenuItem> offered = new LinkedHashMap<>();
    private final List<MenuItem> items = new ArrayList<>();

    /** Ids of the items begin with {@code prefix}. */
    public JobMenu(Actions actions, String prefix) {
        this(actions, prefix, GROUPS);
    }

    /** Undo and redo. */
    static JobMenu back(Actions actions, String prefix) {
        return new JobMenu(actions, prefix, BACK);
    }

    private JobMenu(Actions actions, String prefix, List<List<Part>> groups) {
        this.actions = actions;
        this.prefix = prefix;
        for (List<Part> group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(this::add);
        }
    }

    private void add(Part part) {
        List<MenuItem> some = part.ids().stream().map(this::item).toList();
        if (part.below().isEmpty()) {
            items.addAll(some);
        } else {
            Menu below = new Menu(text(part.below()), null, some.toArray(MenuItem[]::new));
            below.setId(
                    prefix
                            + part.below()
                                    .substring(part.below().lastIndexOf('.'))
                                    .replace('.', '-'));
            items.add(below);
        }
    }

    private MenuItem item(String id) {
        MenuItem item = Offered.item(actions.of(id), prefix + "-" + id);
        offered.put(actions.of(id), item);
        return item;
    }

    public List<MenuItem> items() {
        return items;
    }

    /**
     * Shows the keys beside the items. The toolkit would let them act anywhere in the window, also
     * in a field where they are letters; so they are there only while the menu is open.
     */
    public void showKeys(boolean show) {
        offered.forEach((action, item) -> item.setAccelerator(show ? Offered.keys(action) : null));
    }
}
