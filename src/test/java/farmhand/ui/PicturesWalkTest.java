package farmhand.ui;

import static farmhand.viewmodel.Happenings.job;

import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.TaskAddress;
import farmhand.viewmodel.FakeFarm;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;

/** What tasks made, as it is seen in the window. */
@ExtendWith(ApplicationExtension.class)
final class PicturesWalkTest {
    private final Acts acts = new Acts();
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        FakeFarm farm = BusyFarm.make();
        for (int i = 0; i < 73; i++) {
            farm.paint(new TaskAddress(job(2), 0, i), 960, 540);
        }
        window = new FarmWindow(stage, farm);
    }

    @Test
    void theNewestImageIsThereAndSpaceEnlargesIt(FxRobot robot) throws IOException {
        robot.clickOn(window.row("sh020_light_v7"));

        window.until(() -> robot.lookup("#newest-picture").query().isVisible());
        Workflows.within(10, acts.count(), 0);
        window.until(() -> isDrawn(robot, "#newest-picture .image-view"));
        window.picture("picture-pane");
        acts.key(KeyCode.SPACE);
        window.until(() -> robot.lookup("#picture").tryQuery().isPresent());
        window.until(() -> window.text("#picture-title").startsWith("Frame 73"));
        window.until(() -> isDrawn(robot, "#picture .image-view"));
        window.picture("picture");
        acts.key(KeyCode.SHIFT, KeyCode.C);
        window.until(() -> robot.lookup("#toast-text").query().isVisible());
        assertTrue(
                robot.lookup("#toast").query().getViewOrder()
                        < robot.lookup("#dialogs").query().getViewOrder());
        acts.key(KeyCode.LEFT);
        window.until(() -> window.text("#picture-title").startsWith("Frame 72"));
        acts.key(KeyCode.SPACE);
        window.until(() -> robot.lookup("#picture").tryQuery().isEmpty());
    }

    @Test
    void rowsOnTheScreenShowWhatTheirTasksMade(FxRobot robot) throws IOException {
        window.open("sh020_light_v7");
        window.open("render");
        window.open("58–62");
        window.until(
                () ->
                        robot.lookup(".row-picture").queryAllAs(ImageView.class).stream()
                                        .filter(view -> view.isVisible() && view.getImage() != null)
                                        .count()
                                == 5);
        window.picture("picture-rows");
    }

    private static boolean isDrawn(FxRobot robot, String view) {
        Image image = robot.lookup(view).queryAs(ImageView.class).getImage();
        return image != null && image.getProgress() >= 1 && !image.isError();
    }
}
