package farmhand.ui;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;
import static farmhand.viewmodel.Happenings.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.Appearance;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.detail.PaneTab;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** What is long or large is seen in the pane as it stands, and leads out of it nowhere. */
@ExtendWith(ApplicationExtension.class)
final class PaneFitTest {
    private static final String LONG = "sh020_" + "a_name_that_goes_on_".repeat(12);

    private final FakeFarm farm = new FakeFarm();
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        farm.happen(submitted(2, LONG, frames("render", "1-9000"), tasks("clean", "rm a", "rm b")));
        move(0, 2_000, TaskState.DONE);
        move(2_000, 4_000, TaskState.FAILED);
        move(4_000, 6_000, TaskState.EXCLUDED);
        farm.happen(running(2, 0, 7_000, 5, ""));
        window = new FarmWindow(stage, farm);
    }

    @Test
    void wordsOfCountsAreWholeAndTheUndoOfALongEntryStaysInSight(FxRobot robot) throws Exception {
        window.row(LONG);
        window.until(() -> words(robot).size() > 4);
        window.picture("counts-large");
        words(robot)
                .forEach(
                        word ->
                                assertEquals(
                                        word.prefWidth(-1), word.getWidth(), 1, word.getText()));

        robot.clickOn(window.row(LONG)).push(KeyCode.CLOSE_BRACKET);
        window.tab(PaneTab.HISTORY);
        window.until(() -> robot.lookup("#history .button").tryQuery().isPresent());
        assertUndoInSight(robot);
        robot.interact(() -> growTo(window.model.computer().appearance(), 200));
        window.picture("history-long-zoom-200");
        assertUndoInSight(robot);

        robot.interact(() -> robot.lookup("#history").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> farm.sent().size() == 2);
        assertEquals("undo", farm.sent().getLast().word());
    }

    @Test
    void ofABlockWithAListThePaneAppendsTasks(FxRobot robot) {
        window.open(LONG);
        robot.clickOn(window.row("clean"));
        window.until(() -> robot.lookup("#detail-append-tasks").query().isVisible());

        robot.clickOn("#detail-append-tasks");

        window.until(() -> robot.lookup("#append-tasks").tryQuery().isPresent());
    }

    private static void assertUndoInSight(FxRobot robot) {
        Bounds button = bounds(robot.lookup("#history .button").query());
        Bounds list = bounds(robot.lookup("#history").query());
        assertTrue(button.getMaxX() <= list.getMaxX(), button + " in " + list);
        assertTrue(button.getWidth() > 20);
    }

    private static void growTo(Appearance appearance, int percent) {
        while (appearance.zoom().get() < percent) {
            appearance.larger();
        }
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<Label> words(FxRobot robot) {
        return List.copyOf(robot.lookup(".count-word").queryAllAs(Label.class));
    }

    private void move(int from, int to, TaskState state) {
        var block = new BlockAddress(job(2), 0);
        farm.happen(
                new FarmEvent.TasksMoved(
                        block, TaskSet.range(from, to), state, Happenings.minute(50)));
    }
}
