package farmhand.ui;

import farmhand.viewmodel.Connection;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** Green while the farm answers, an amber ring while it does not. */
final class LiveDot extends Region {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    LiveDot(Connection connection) {
        getStyleClass().add("live-dot");
        connection.stale().subscribe(stale -> pseudoClassStateChanged(STALE, stale));
    }
}
