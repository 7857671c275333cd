package farmhand.ui;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.FakeFarm;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class EmptyWindowTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, new FakeFarm());
    }

    @Test
    void anEmptyFarmSaysHowToGiveItWorkUntilThereIsSome(FxRobot robot) throws Exception {
        assertTrue(robot.lookup("#empty").query().isVisible());
        window.screenshot("empty-light");

        window.farm.happen(submitted(2, "sh010", frames("render", "1-4")));

        window.until(() -> window.names().contains("sh010"));
        assertFalse(robot.lookup("#empty").query().getParent().isVisible());
    }
}
