package farmhand.ui;

import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.worker.WhileIWork;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

import java.time.Instant;

/**
 * Whether somebody works at this computer: looks once a second where the pointer is, wherever that
 * may be on the desktop, and takes keys of this window. Looks only while that is wanted.
 */
final class PointerWatch {
    private final WhileIWork rule;
    private final Robot robot = new Robot();
    private Point2D last = robot.getMousePosition();

    private PointerWatch(WhileIWork rule) {
        this.rule = rule;
    }

    /** Looks while the user of {@code farm} wants so, as long as {@code scene} is there. */
    static void begin(Scene scene, FarmViewModel farm) {
        WhileIWork rule = farm.computer().work();
        if (!rule.isPossible()) {
            return;
        }
        PointerWatch watch = new PointerWatch(rule);
        farm.now().subscribe(watch::look);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                _ -> {
                    if (rule.on().get()) {
                        rule.worked(farm.now().get());
                    }
                });
    }

    private void look(Instant now) {
        Point2D at = rule.on().get() ? robot.getMousePosition() : last;
        if (at.equals(last)) {
            rule.tick(now);
        } else {
            last = at;
            rule.worked(now);
        }
    }
}
