package farmhand.ui;

import static farmhand.viewmodel.Happenings.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** What is said of rows is said otherwise. */
@ExtendWith(ApplicationExtension.class)
final class EditDialogTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void severalJobsAreSaidOtherwiseWithOneWrongNumberOnTheWay(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh020_light_v7")).push(KeyCode.SHIFT, KeyCode.DOWN);
        window.until(() -> window.chosen().size() == 2);
        robot.push(KeyCode.E);
        window.until(() -> robot.lookup("#edit-priority").tryQuery().isPresent());
        assertEquals(
                "<various>",
                robot.lookup("#edit-priority").queryAs(TextField.class).getPromptText());
        window.picture("edit");

        robot.write("high");
        window.until(() -> robot.lookup("#dialog-act").queryButton().isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("70");
        robot.clickOn(".dialog-foot").clickOn(".dialog-head .pane-title").push(KeyCode.ENTER);

        window.until(() -> window.farm.sent().size() == 2);
        List<JobField> fields = List.of(new JobField.Priority(70));
        assertEquals(
                List.of(new Command.EditJob(job(2), fields), new Command.EditJob(job(3), fields)),
                window.farm.sent());
    }
}
