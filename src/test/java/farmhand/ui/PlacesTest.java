package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** What else the middle of the window shows, and views with a name. */
@ExtendWith(ApplicationExtension.class)
final class PlacesTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void aViewIsSavedAndChosen(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh041_layout_previz"));
        robot.push(KeyCode.SLASH).write("user:ana").push(KeyCode.ENTER);
        window.until(() -> window.names().size() == 2);
        window.clickUntil("#save-view", "#view-name");
        robot.write("Ana");
        window.picture("save-view");
        robot.push(KeyCode.ENTER);
        window.until(() -> robot.lookup("#saved-Ana").tryQuery().isPresent());
        window.picture("saved-view");

        robot.interact(() -> window.model.find().showAll());
        window.until(() -> window.names().size() == 7);
        robot.clickOn("#saved-Ana");

        window.until(() -> window.names().size() == 2);
        assertEquals("user:ana", window.model.find().typed().text().get());
    }

    @Test
    void anArchivedJobIsRestored(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh010_light_v9")).push(KeyCode.SHIFT, KeyCode.DELETE);
        window.until(() -> window.names().size() == 6);

        robot.clickOn("#view-archive");
        window.until(() -> table(robot).getItems().size() == 1);
        robot.clickOn("sh010_light_v9");
        window.picture("archive");
        robot.clickOn("#archive-restore");

        TableView<?> archive = table(robot);
        window.until(() -> archive.getItems().isEmpty());
        robot.clickOn("#view-all");
        window.until(() -> window.names().contains("sh010_light_v9"));
        assertEquals(List.of(), archive.getItems());
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#archive").queryAs(TableView.class);
    }
}
