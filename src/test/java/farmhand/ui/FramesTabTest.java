package farmhand.ui;

import static farmhand.viewmodel.Happenings.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.detail.Colouring;
import farmhand.viewmodel.detail.PaneTab;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** Frames of the pane: a cell a task. */
@ExtendWith(ApplicationExtension.class)
final class FramesTabTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void cellsThatWereDraggedOverCanBeLeftOut(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh011_light_v12"));
        window.tab(PaneTab.FRAMES);
        Node matrix = robot.lookup("#matrix").query();
        window.until(() -> window.model.detail().lookout().get().blocks().size() == 1);
        assertEquals(List.of("ready"), legend(robot));
        var at = robot.bounds(matrix).query();
        double cell = (at.getWidth() - 10) / 10;

        robot.drag(at.getMinX() + cell / 2, at.getMinY() + 34, MouseButton.PRIMARY)
                .moveTo(at.getMinX() + cell * 2.5, at.getMinY() + 34)
                .drop();
        assertTrue(robot.lookup("#picked").query().isVisible());
        window.picture("frames-picked");
        robot.clickOn("#picked-exclude");

        window.until(() -> !window.farm.sent().isEmpty());
        var tasks = new Subject.OfTasks(new BlockAddress(job(5), 0), TaskSet.range(0, 3));
        assertEquals(List.of(Command.act(new Verb.Exclude(), List.of(tasks))), window.farm.sent());
    }

    @Test
    void cellsTellHowLongTasksTookAndWhatTheyHeld(FxRobot robot) throws Exception {
        window.farm.tell(BusyFarm.FIRST_TRY, BusyFarm.SECOND_TRY);
        robot.clickOn(window.row("sh020_light_v7"));
        window.tab(PaneTab.FRAMES);

        robot.clickOn("#colour-time");
        window.until(() -> window.text("#heat-most").equals("7:30"));
        window.picture("frames-time");

        robot.clickOn("#colour-memory");
        window.until(() -> window.model.detail().colours().colouring().get() == Colouring.MEMORY);
        window.until(() -> robot.lookup("#heat-least").query().isVisible());
        window.picture("frames-memory");
        robot.clickOn("#colour-state");
        window.until(() -> !robot.lookup("#heat-least").query().isVisible());
    }

    @Test
    void keysActOnCellsThatWereDraggedOverAndEscapeLetsThemGo(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh020_light_v7"));
        window.tab(PaneTab.FRAMES);
        Node matrix = robot.lookup("#matrix").query();
        window.until(() -> window.model.detail().lookout().get().blocks().size() == 3);
        var at = robot.bounds(matrix).query();
        double cell = (at.getWidth() - 10) / 10;
        double sixth = at.getMinY() + 34 + 5 * 22;

        robot.drag(at.getMinX() + cell * 5.5, sixth, MouseButton.PRIMARY)
                .moveTo(at.getMinX() + cell * 7.5, sixth)
                .drop();
        window.until(() -> window.text("#picked-how").equals("1 failed, 2 done"));
        window.picture("frames-picked-failed");
        Node how = robot.lookup("#picked-how").query();
        assertEquals(
                ((Labeled) how).prefWidth(-1), how.getLayoutBounds().getWidth(), 1, "all is read");
        assertEquals("Retry 1 failed", window.text("#picked-retry"));
        robot.type(KeyCode.R);

        window.until(() -> !window.farm.sent().isEmpty());
        var tasks = new Subject.OfTasks(new BlockAddress(job(2), 0), TaskSet.of(56));
        assertEquals(
                List.of(Command.act(new Verb.Retry(Verb.Which.FAILED), List.of(tasks))),
                window.farm.sent());
        robot.type(KeyCode.ESCAPE);
        window.until(() -> window.model.detail().picked().get().isEmpty());
    }

    private static List<String> legend(FxRobot robot) {
        return robot
                .from(robot.lookup("#cell-legend").queryAll())
                .lookup((Node node) -> node instanceof Label)
                .<Label>queryAllAs(Label.class)
                .stream()
                .map(Label::getText)
                .toList();
    }
}
