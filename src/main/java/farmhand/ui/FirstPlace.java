package farmhand.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.Optional;

/**
 * Where a window appears on a screen that is smaller than it likes: as large as the screen, with
 * its title in sight. The toolkit puts the middle of the window into that of the screen.
 */
final class FirstPlace {
    /** What the desktop draws around a window, at most. */
    private static final double TITLE = 48;

    private FirstPlace() {}

    /** Sizes and places {@code stage}, which is not shown yet, if what it holds does not fit. */
    static void fit(Stage stage, double width, double height) {
        of(width, height, Screen.getPrimary().getVisualBounds())
                .ifPresent(
                        place -> {
                            stage.setX(place.getMinX());
                            stage.setY(place.getMinY());
                            stage.setWidth(place.getWidth());
                            stage.setHeight(place.getHeight());
                        });
    }

    /** For content of that size; empty where it fits, title and all. */
    static Optional<Rectangle2D> of(double width, double height, Rectangle2D screen) {
        double wide = Math.min(width, screen.getWidth());
        double high = Math.min(height + TITLE, screen.getHeight());
        if (wide == width && high == height + TITLE) {
            return Optional.empty();
        }
        return Optional.of(
                new Rectangle2D(
                        screen.getMinX() + (screen.getWidth() - wide) / 2,
                        screen.getMinY(),
                        wide,
                        high));
    }
}
