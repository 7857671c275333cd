package farmhand.ui.frame;

import farmhand.viewmodel.Connection;

import javafx.beans.binding.BooleanExpression;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Green while the farm answers, an amber ring while it does not. */
final class LiveDot extends Region {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    LiveDot(Connection connection) {
        getStyleClass().add("live-dot");
        connection.stale().subscribe(stale -> pseudoClassStateChanged(STALE, stale));
    }

    /** The word beside it is amber, too, while the farm is away. */
    static void warn(Label word, Connection connection) {
        BooleanExpression away = connection.isWaiting();
        word.getStyleClass().add("live-word");
        word.getProperties().put(LiveDot.class, away); // lives as long as the word
        away.subscribe(now -> word.pseudoClassStateChanged(STALE, now));
    }
}
