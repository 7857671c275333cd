package farmhand.ui.pane.frames;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Two parts beside each other, or below where there is no room. As wide as they are, where a flow
 * alone takes all the room that it may.
 */
public final class FloatingBar extends FlowPane {
    @Override
    protected double computePrefWidth(double height) {
        double line = snapSpaceX(getHgap());
        double widest = 0;
        for (Node part : getManagedChildren()) {
            double width = snapSizeX(part.prefWidth(-1));
            line += width;
            widest = Math.max(widest, width);
        }
        double edges = snappedLeftInset() + snappedRightInset();
        return edges + (line <= getPrefWrapLength() ? line : widest);
    }
}
