package farmhand.ui;

import farmhand.viewmodel.keep.Keepsake;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a window stands and how large it is, from one start to the next: on a screen that is there,
 * and no larger than that.
 */
final class KeptPlace {
    private static final String NAME = "window-place";
    private static final String MAXIMIZED = "maximized";
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final int NUMBERS = 4;

    /** It moves and grows step by step, and a desktop says last that it is maximized. */
    private static final Duration REST = Duration.millis(400);

    private final Stage stage;
    private final Keepsake keepsake;

    private KeptPlace(Stage stage, Keepsake keepsake) {
        this.stage = stage;
        this.keepsake = keepsake;
    }

    /** Puts {@code stage}, which is not shown yet, where it was, if that is known; keeps it so. */
    static boolean restore(Stage stage, Keepsake keepsake) {
        Optional<Rectangle2D> place =
                of(
                        keepsake.read(NAME),
                        Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        place.ifPresent(
                at -> {
                    put(stage, at);
                    if (keepsake.read(NAME).endsWith(MAXIMIZED)) {
                        stage.setMaximized(true);
                        goBackTo(stage, at);
                    }
                });
        return place.isPresent();
    }

    private static void put(Stage stage, Rectangle2D at) {
        stage.setX(at.getMinX());
        stage.setY(at.getMinY());
        stage.setWidth(at.getWidth());
        stage.setHeight(at.getHeight());
    }

    /** A desktop knows no place of a window that was maximized from the first. */
    private static void goBackTo(Stage stage, Rectangle2D at) {
        stage.maximizedProperty()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Boolean> of,
                                    Boolean was,
                                    Boolean now) {
                                of.removeListener(this);
                                put(stage, at);
                            }
                        });
    }

    /** Keeps from now on where {@code stage} is. */
    static void keep(Stage stage, Keepsake keepsake) {
        KeptPlace kept = new KeptPlace(stage, keepsake);
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> kept.write());
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(one -> one.subscribe((_, _) -> rest.playFromStart()));
        stage.maximizedProperty().subscribe((_, _) -> rest.playFromStart());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> kept.write());
    }

    private void write() {
        String was = keepsake.read(NAME);
        if (!stage.isShowing() || stage.isIconified() || stage.isFullScreen()) {
            return;
        }
        if (stage.isMaximized()) { // the place that it goes back to stays
            if (!was.isEmpty() && !was.endsWith(MAXIMIZED)) {
                keepsake.write(NAME, was + " " + MAXIMIZED);
            }
            return;
        }
        keepsake.write(
                NAME,
                "%d %d %d %d"
                        .formatted(
                                Math.round(stage.getX()),
                                Math.round(stage.getY()),
                                Math.round(stage.getWidth()),
                                Math.round(stage.getHeight())));
    }

    /** The place that {@code kept} says, as far as {@code screens} go; empty where it says none. */
    static Optional<Rectangle2D> of(String kept, List<Rectangle2D> screens) {
        try {
            List<Integer> numbers =
                    BLANK.splitAsStream(kept).limit(NUMBERS).map(Integer::valueOf).toList();
            if (numbers.size() < NUMBERS || numbers.get(2) <= 0 || numbers.get(3) <= 0) {
                return Optional.empty();
            }
            Rectangle2D was =
                    new Rectangle2D(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
            return screens.stream()
                    .max(Comparator.comparingDouble(screen -> shared(was, screen)))
                    .map(screen -> within(screen, was));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private static double shared(Rectangle2D one, Rectangle2D two) {
        double wide =
                Math.min(one.getMaxX(), two.getMaxX()) - Math.max(one.getMinX(), two.getMinX());
        double high =
                Math.min(one.getMaxY(), two.getMaxY()) - Math.max(one.getMinY(), two.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }

    private static Rectangle2D within(Rectangle2D screen, Rectangle2D was) {
        double wide =
                Math.min(Math.max(was.getWidth(), LeastSize.USUAL.getWidth()), screen.getWidth());
        double high =
                Math.min(
                        Math.max(was.getHeight(), LeastSize.USUAL.getHeight()), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(was.getMinX(), screen.getMinX(), screen.getMaxX() - wide),
                Math.clamp(was.getMinY(), screen.getMinY(), screen.getMaxY() - high),
                wide,
                high);
    }
}
