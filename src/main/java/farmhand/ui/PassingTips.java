package farmhand.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;

import java.util.List;

/**
 * Takes away a tooltip once the wheel or another zoom moves what it is of: the toolkit keeps it
 * until the pointer moves.
 */
final class PassingTips {
    private PassingTips() {}

    /** Looks after those of {@code scene}, whose letters follow {@code zoom}. */
    static void install(Scene scene, ReadOnlyIntegerProperty zoom) {
        scene.addEventFilter(ScrollEvent.SCROLL, _ -> hide(scene));
        zoom.subscribe((_, _) -> hide(scene));
    }

    private static void hide(Scene scene) {
        for (Window one : List.copyOf(Window.getWindows())) {
            if (one instanceof Tooltip tip && scene.getWindow().equals(tip.getOwnerWindow())) {
                tip.hide();
            }
        }
    }
}
