package farmhand.ui.part;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * What is higher than the window, to be scrolled. A press on its ground does not take the focus
 * from the table, whose keys would be dead then; by {@code Tab} it is reached as others are.
 */
public final class PaneScroll extends ScrollPane {
    /** Scrolls {@code body} up and down. */
    public PaneScroll(Node body) {
        super(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("pane-scroll");
    }

    @Override
    public void requestFocus() {} // asked for by a press alone
}
