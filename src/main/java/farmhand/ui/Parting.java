package farmhand.ui;

import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

import java.util.EnumMap;
import java.util.Map;

/**
 * How the table and the pane share the room: as the user dragged it, also in letters of another
 * size.
 */
final class Parting {
    private static final double BESIDE = 0.69;
    private static final double ABOVE = 0.5;

    private final SplitPane split;
    private final Map<Orientation, Double> shares = new EnumMap<>(Orientation.class);
    private double pressed;

    /** Of {@code split}, which is parted as usual until somebody drags it. */
    Parting(SplitPane split) {
        this.split = split;
        split.setDividerPositions(BESIDE);
        split.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = share());
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
    }

    /** Parts it again, once all is laid out in the new size; before, it would not last. */
    void again(Scene scene) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        if (split.getScene() != null) {
                            scene.removePostLayoutPulseListener(this);
                            split.setDividerPositions(wanted());
                        }
                    }
                });
    }

    private void released() {
        if (Double.compare(share(), pressed) != 0) {
            shares.put(split.getOrientation(), share());
        }
    }

    private double share() {
        return split.getDividerPositions()[0];
    }

    private double wanted() {
        double usual = split.getOrientation() == Orientation.VERTICAL ? ABOVE : BESIDE;
        return shares.getOrDefault(split.getOrientation(), usual);
    }
}
