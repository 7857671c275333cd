package farmhand.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * How small a window gets: no smaller than its controls need, and than its screen at most. Larger
 * letters leave it as large as it is: it gets no smaller then.
 */
final class LeastSize {
    /** Of a window on a farm and the dialogs in it, with letters of the usual size. */
    static final Dimension2D USUAL = new Dimension2D(1_024, 600);

    private LeastSize() {}

    /** Keeps {@code stage} that large, with letters of {@code zoom} percent, until that ends. */
    static Subscription keep(Stage stage, ObservableValue<? extends Number> zoom) {
        return zoom.subscribe(percent -> set(stage, of(USUAL, percent.intValue(), room(stage))));
    }

    /** Keeps {@code stage} as large as that. */
    static void keep(Stage stage, Dimension2D least) {
        set(stage, of(least, 100, size(screen(stage))));
    }

    private static void set(Stage stage, Dimension2D least) {
        stage.setMinWidth(least.getWidth());
        stage.setMinHeight(least.getHeight());
    }

    /** What it has; nobody knows what a maximized one will go back to. */
    private static Dimension2D room(Stage stage) {
        return stage.isMaximized()
                ? of(USUAL, 100, size(screen(stage)))
                : new Dimension2D(stage.getWidth(), stage.getHeight());
    }

    private static Dimension2D size(Rectangle2D screen) {
        return new Dimension2D(screen.getWidth(), screen.getHeight());
    }

    /** The one that it stands on; the first while it is nowhere. */
    private static Rectangle2D screen(Stage stage) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(one -> one.contains(stage.getX() + 1, stage.getY() + 1))
                .findFirst()
                .orElseGet(() -> Screen.getPrimary().getVisualBounds());
    }

    static Dimension2D of(Dimension2D usual, int percent, Dimension2D room) {
        return new Dimension2D(
                Math.min(Math.rint(usual.getWidth() * percent / 100), room.getWidth()),
                Math.min(Math.rint(usual.getHeight() * percent / 100), room.getHeight()));
    }
}
