package farmhand.ui.part;

import farmhand.viewmodel.act.Action;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says beside a pale item of a menu why it cannot be chosen. The toolkit has no tooltips for items,
 * and tells those that are pale of no pointer.
 */
final class MenuReasons {
    private static final double ASIDE = 14;

    private final ContextMenu popup;
    private final Map<MenuItem, Action> actions = new LinkedHashMap<>();
    private final Tooltip why = new Tooltip();

    private MenuReasons(ContextMenu popup) {
        this.popup = popup;
        popup.getScene().addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        popup.getScene().addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, _ -> why.hide());
        popup.showingProperty().subscribe(why::hide);
    }

    /** Says so of {@code item}, in whichever menu it comes to be. */
    static void add(MenuItem item, Action action) {
        item.parentPopupProperty()
                .subscribe(
                        popup -> {
                            if (popup != null) {
                                of(popup).actions.put(item, action);
                            }
                        });
    }

    private static MenuReasons of(ContextMenu popup) {
        return (MenuReasons)
                popup.getProperties()
                        .computeIfAbsent(MenuReasons.class, _ -> new MenuReasons(popup));
    }

    private void point(MouseEvent event) {
        Optional<String> reason =
                actions.entrySet().stream()
                        .filter(entry -> isOn(entry.getKey(), event))
                        .map(entry -> entry.getValue().missing().get())
                        .filter(missing -> !missing.isEmpty())
                        .findFirst();
        if (reason.isEmpty()) {
            why.hide();
        } else if (!why.isShowing() || !why.getText().equals(reason.get())) {
            why.setText(reason.get());
            why.show(popup, event.getScreenX() + ASIDE, event.getScreenY() + ASIDE);
        }
    }

    private static boolean isOn(MenuItem item, MouseEvent event) {
        Node node = item.getStyleableNode();
        return node != null
                && node.getScene() != null
                && node.contains(node.screenToLocal(event.getScreenX(), event.getScreenY()));
    }
}
