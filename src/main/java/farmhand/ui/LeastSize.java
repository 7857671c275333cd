package farmhand.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** How small a window gets: no smaller than its controls need, and than its screen at most. */
final class LeastSize {
    /** Of a window on a farm and the dialogs in it, with letters of the usual size. */
    static final Dimension2D USUAL = new Dimension2D(1_024, 600);

    private LeastSize() {}

    /** Keeps {@code stage} that large, with letters of {@code zoom} percent, until that ends. */
    static Subscription keep(Stage stage, ObservableValue<? extends Number> zoom) {
        return zoom.subscribe(percent -> set(stage, of(USUAL, percent.intValue(), screen(stage))));
    }

    /** Keeps {@code stage} as large as that. */
    static void keep(Stage stage, Dimension2D least) {
        set(stage, of(least, 100, screen(stage)));
    }

    private static void set(Stage stage, Dimension2D least) {
        stage.setMinWidth(least.getWidth());
        stage.setMinHeight(least.getHeight());
    }

    /** The one that it stands on; the first while it is nowhere. */
    private static Rectangle2D screen(Stage stage) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(one -> one.contains(stage.getX() + 1, stage.getY() + 1))
                .findFirst()
                .orElseGet(() -> Screen.getPrimary().getVisualBounds());
    }

    static Dimension2D of(Dimension2D usual, int percent, Rectangle2D screen) {
        return new Dimension2D(
                Math.min(Math.rint(usual.getWidth() * percent / 100), screen.getWidth()),
                Math.min(Math.rint(usual.getHeight() * percent / 100), screen.getHeight()));
    }
}
