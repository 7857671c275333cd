package farmhand.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What is left of a window once others have taken its place. */
@ExtendWith(ApplicationExtension.class)
final class GoneWindowTest {
    private static final int WINDOWS = 3;
    private static final List<WeakReference<Scene>> EARLIER = new ArrayList<>();

    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
        EARLIER.add(new WeakReference<>(stage.getScene()));
    }

    @RepeatedTest(WINDOWS)
    void itIsNotKept(FxRobot robot, RepetitionInfo turn) throws Exception {
        robot.clickOn(window.row("sh020_light_v7"));

        if (turn.getCurrentRepetition() == WINDOWS) {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> {
                        System.gc();
                        return EARLIER.getFirst().refersTo(null);
                    });
        }
    }
}
