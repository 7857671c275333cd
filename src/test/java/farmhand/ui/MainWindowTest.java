package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class MainWindowTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void jobsOpenIntoBlocksAndTasks(FxRobot robot) throws Exception {
        window.until(() -> window.table().getExpandedItemCount() == 7);

        robot.doubleClickOn(window.row("sh020_light_v7"));
        robot.doubleClickOn(window.row("render"));

        assertEquals("1", window.names().get(2));
        window.screenshot("main-light");
        robot.clickOn("#menu-view").clickOn("#menu-theme-dark");
        robot.interact(() -> window.table().scrollTo(55));
        window.screenshot("main-dark");
    }
}
