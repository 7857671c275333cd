package farmhand.ui.dialog;

import javafx.scene.TraversalDirection;
import javafx.scene.layout.Region;

/**
 * Keeps Tab within a dialog: one stands before all that can have the focus and one behind it, and
 * whichever gets it passes it on to the other end.
 */
final class TabRing {
    private final Region before = end();
    private final Region behind = end();
    private boolean passing;

    TabRing(String title) {
        before.setAccessibleText(title);
        behind.setAccessibleText(title);
        before.focusedProperty().subscribe(has -> pass(has, behind, TraversalDirection.PREVIOUS));
        behind.focusedProperty().subscribe(has -> pass(has, before, TraversalDirection.NEXT));
    }

    Region before() {
        return before;
    }

    Region behind() {
        return behind;
    }

    /** Passes {@code to} on its way, which therefore passes nothing back. */
    private void pass(boolean has, Region to, TraversalDirection way) {
        if (has && !passing) {
            passing = true;
            to.requestFocusTraversal(way);
            passing = false;
        }
    }

    private static Region end() {
        Region end = new Region();
        end.setFocusTraversable(true);
        end.setManaged(false);
        return end;
    }
}
