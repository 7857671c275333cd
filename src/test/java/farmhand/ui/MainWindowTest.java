package farmhand.ui;

import static farmhand.viewmodel.Happenings.appended;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.Happenings;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.stream.Stream;

@ExtendWith(ApplicationExtension.class)
final class MainWindowTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void jobsOpenIntoBlocksAndTasksWithTheirLog(FxRobot robot) throws Exception {
        window.farm.write("2/0/77/1", BusyFarm.LOG);

        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("78"));

        window.until(() -> !window.model.detail().log().lines().isEmpty());
        robot.clickOn("#menu-view").clickOn("#menu-theme-dark");
        assertTrue(window.table().getScene().getRoot().getStyleClass().contains("dark"));
        window.picture("log-running");
        assertEquals("Attempt 1", window.model.detail().log().title().get());
    }

    @Test
    void whatAnotherProcessAppendsGrowsTheOpenTree(FxRobot robot) {
        window.open("sh011_light_v12");
        assertEquals(8, window.table().getExpandedItemCount());

        window.farm.happen(appended(5, frames("comp", "1-20")));

        window.until(() -> window.names().contains("comp"));
        assertEquals(9, window.table().getExpandedItemCount());
    }

    @Test
    void whatIsOpenChosenAndSeenStaysThroughAThousandUpdates(FxRobot robot) {
        window.open("sh020_light_v7");
        window.open("render");
        window.open("1–56");
        robot.interact(() -> window.table().scrollTo(40));
        robot.clickOn(window.row("50"));
        double place = window.heightOf("50");

        for (int i = 0; i < 1_000; i++) {
            FarmEvent[] more =
                    i % 10 == 0
                            ? new FarmEvent[] {
                                submitted(100 + i, "urgent " + i, "ana", 90, frames("one", "1"))
                            }
                            : i % 10 == 1
                                    ? running(99 + i, 0, 0, 5, "")
                                    : new FarmEvent[] {BusyFarm.progress(i % 100)};
            window.farm.happen(more);
        }

        window.until(() -> window.table().getExpandedItemCount() == 180);
        assertEquals(List.of("50"), window.chosen());
        assertEquals(place, window.heightOf("50"), 0.5);
    }

    @Test
    void theChosenTaskStaysChosenWhileThoseAboveItEndAndFold(FxRobot robot) {
        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("76"));

        for (int task = 73; task < 75; task++) {
            FarmEvent ended =
                    new FarmEvent.AttemptEnded(
                            Happenings.attempt(2, 0, task, 1),
                            Exit.DONE,
                            TaskState.DONE,
                            Happenings.minute(60));
            window.farm.happen(
                    Stream.concat(
                                    Stream.of(ended),
                                    Stream.of(Happenings.running(2, 0, task + 6, 0, "")))
                            .toArray(FarmEvent[]::new));
            String fold = "72–" + (task + 1);
            window.until(() -> window.names().contains(fold));
            assertEquals(List.of("76"), window.chosen());
        }

        robot.push(KeyCode.DOWN);
        assertEquals(List.of("77"), window.chosen());
    }

    @Test
    void aVerbActsOnTheRowThatWasPressedThoughRowsMove(FxRobot robot) {
        robot.rightClickOn(window.row("sh041_layout_previz"));

        window.farm.happen(submitted(20, "urgent", "ana", 90, frames("one", "1")));
        window.farm.happen(running(20, 0, 0, 5, ""));
        window.until(() -> window.names().contains("urgent"));
        robot.clickOn("#context-priority").clickOn("#context-priority-up");

        window.until(() -> !window.farm.sent().isEmpty());
        assertEquals(
                List.of(Command.act(new Verb.Priority(55), List.of(new Subject.OfJob(job(4))))),
                window.farm.sent());
        window.until(() -> window.names().getFirst().equals("urgent"));
    }

    @Test
    void aChipShowsOnlyJobsOfItsStateAndAViewOnlyItsOwn(FxRobot robot) throws Exception {
        robot.clickOn("#chip-paused");
        window.until(() -> window.names().equals(List.of("sh070_env_scan")));
        robot.clickOn("#view-mine");
        window.until(() -> robot.lookup("#nothing-found").query().isVisible());
        window.picture("nothing-found");

        robot.clickOn("#show-all");

        window.until(() -> window.names().size() == 7);
    }

    @Test
    void aQueryThatFindsNothingLeadsOn(FxRobot robot) throws Exception {
        robot.clickOn("#filter").write("user:kmi -done");
        window.until(() -> robot.lookup("#nothing-found").query().isVisible());
        window.picture("nothing-matches");

        robot.clickOn(robot.lookup("#ways .button").nth(0).queryButton());

        window.until(() -> window.names().equals(List.of("sh020_light_v7")));
        robot.clickOn("#filter").type(KeyCode.ESCAPE);
        window.until(() -> window.names().size() == 7);
    }

    @Test
    void aKeyActsAndTheWindowSaysSo(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh063_hair_sim_v2"));

        robot.type(KeyCode.R);

        window.until(() -> robot.lookup("#toast").query().isVisible());
        assertEquals("1 task is tried again.", window.text("#toast-text"));
        assertEquals("sh063_hair_sim_v2", window.text("#detail-title"));
        window.picture("toast");
    }

    @Test
    void aKeyThatCannotActSaysWhy(FxRobot robot) {
        robot.clickOn(window.row("sh011_light_v12"));

        robot.type(KeyCode.R);

        window.until(() -> robot.lookup("#toast").query().isVisible());
        assertEquals("No task of it has failed.", window.text("#toast-text"));
    }

    @Test
    void framesAreAppendedByADialogOverTheWindow(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh020_light_v7"));
        window.until(() -> window.model.detail().lookout().get().failed() == 3);
        robot.type(KeyCode.A);
        window.until(() -> robot.lookup("#append-frames").tryQuery().isPresent());
        assertTrue(robot.lookup("#append-way-frames").queryAs(ToggleButton.class).isSelected());
        window.picture("append-frames-window");
        Bounds pill = onScreen(robot, "#append-way-frames");

        robot.clickOn("#append-way-block");
        robot.clickOn("#block-kind-json");
        WaitForAsyncUtils.waitForFxEvents();
        window.picture("append-block-window");
        assertEquals(pill, onScreen(robot, "#append-way-frames"));
        robot.clickOn("#append-way-frames");

        robot.type(KeyCode.ENTER);

        window.until(() -> window.farm.farm().job(job(2)).orElseThrow().blocks().size() > 3);
        window.until(() -> robot.lookup("#append-frames").tryQuery().isEmpty());
    }

    private static Bounds onScreen(FxRobot robot, String node) {
        Node shown = robot.lookup(node).query();
        return shown.localToScene(shown.getLayoutBounds());
    }

    @Test
    void whatCanBeDoneToAJobThatFailedStandsInOneLine(FxRobot robot) {
        robot.clickOn(window.row("sh020_light_v7"));
        window.until(() -> window.text("#detail-retry").endsWith("failed"));
        robot.interact(() -> robot.lookup("#detail-retry").query().getScene().getRoot().layout());

        double together =
                Stream.of("retry", "pause", "append-frames")
                        .map(id -> robot.lookup("#detail-" + id).<Region>query())
                        .mapToDouble(button -> button.getWidth() + 8)
                        .sum();
        assertTrue(together < 340, together + " of a pane of 368 with its edges");
    }

    @Test
    void aLostFarmLeavesTheRowsGreyAndComesBack(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh020_light_v7"));
        double pane = robot.lookup("#detail").query().localToScene(0, 0).getY();

        window.farm.lose("The connection broke.");

        window.until(() -> robot.lookup("#lost").query().isVisible());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(pane, robot.lookup("#detail").query().localToScene(0, 0).getY());
        assertEquals(7, window.table().getExpandedItemCount());
        assertTrue(robot.lookup("#detail-append-frames").query().isDisabled());
        robot.type(KeyCode.CLOSE_BRACKET);
        window.until(() -> window.text("#status-waiting").equals("1 change waits"));
        Labeled priority = (Labeled) window.cell("sh020_light_v7", "#column-priority");
        window.until(() -> priority.getText().equals("65"));
        assertEquals("65 waits for the farm, which said 60.", priority.getAccessibleText());
        assertEquals("as of 14:38:00", window.text("#detail-as-of"));
        window.picture("lost");
        Node toast = robot.lookup("#toast").query();
        Node detail = robot.lookup("#detail").query();
        assertTrue(
                toast.localToScene(toast.getLayoutBounds()).getMaxX()
                        <= detail.localToScene(0, 0).getX());

        window.farm.comeBack();
        window.until(() -> !robot.lookup("#lost").query().isVisible());
        assertEquals(List.of("sh020_light_v7"), window.chosen());
        assertEquals("", window.text("#detail-as-of"));
        window.until(() -> !window.farm.sent().isEmpty());
        window.picture("resumed");
    }

    @Test
    void aJobIsDeletedAndComesBackByUndo(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh020_light_v7"));
        robot.type(KeyCode.DELETE);
        window.until(() -> !robot.lookup("#ending-lost").tryQuery().isEmpty());
        window.picture("delete-running");
        robot.clickOn("#dialog-act");
        window.until(() -> !window.names().contains("sh020_light_v7"));
        assertEquals("sh020_light_v7 deleted.", window.text("#toast-text"));
        window.until(() -> robot.lookup("#toast-undo").query().isVisible());
        window.picture("undo");

        robot.clickOn("#toast-undo");

        window.until(() -> window.names().contains("sh020_light_v7"));
        assertEquals("Undone: delete of sh020_light_v7.", window.text("#toast-text"));
        robot.clickOn("#menu-edit").clickOn("#menu-redo");
        window.until(() -> !window.names().contains("sh020_light_v7"));
    }

    @Test
    void aPriorityIsTypedIntoItsCell(FxRobot robot) {
        window.doubleClick(
                window.cell("sh041_layout_previz", "#column-priority"),
                () -> window.table().getEditingCell() != null);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("70").type(KeyCode.ENTER);

        window.until(() -> !window.farm.sent().isEmpty());
        assertEquals(
                List.of(Command.act(new Verb.Priority(70), List.of(new Subject.OfJob(job(4))))),
                window.farm.sent());
    }
}
