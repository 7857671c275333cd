package farmhand.ui;

import farmhand.viewmodel.worker.WhileIWork;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.util.Duration;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * Whether somebody works at this computer: looks where the pointer is, wherever that may be on the
 * desktop, and takes keys of this window. Looks only while that is wanted.
 */
final class PointerWatch {
    private static final Duration EACH = Duration.seconds(5);

    private final WhileIWork rule;
    private final Supplier<Instant> now;
    private final Timeline looking = new Timeline();
    private Point2D last = Point2D.ZERO;

    private PointerWatch(WhileIWork rule, Supplier<Instant> now) {
        this.rule = rule;
        this.now = now;
        looking.setCycleCount(Animation.INDEFINITE);
    }

    /** Begins to look while {@code rule} is on and {@code scene} is shown. */
    static void begin(Scene scene, WhileIWork rule, Supplier<Instant> now) {
        if (!rule.isPossible()) {
            return;
        }
        PointerWatch watch = new PointerWatch(rule, now);
        rule.on()
                .subscribe(
                        on -> {
                            if (on) {
                                watch.start();
                            } else {
                                watch.looking.stop();
                                rule.tick(now.get());
                            }
                        });
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                _ -> {
                    if (rule.on().get()) {
                        rule.worked(now.get());
                    }
                });
        scene.windowProperty()
                .subscribe(
                        window -> {
                            if (window != null) {
                                window.setOnHidden(_ -> watch.looking.stop());
                            }
                        });
    }

    private void start() {
        Robot robot = new Robot();
        last = robot.getMousePosition();
        looking.getKeyFrames().setAll(new KeyFrame(EACH, _ -> look(robot)));
        looking.play();
    }

    private void look(Robot robot) {
        Point2D at = robot.getMousePosition();
        if (at.equals(last)) {
            rule.tick(now.get());
        } else {
            last = at;
            rule.worked(now.get());
        }
    }
}
