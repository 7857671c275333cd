package farmhand.ui;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Limit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
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

/** Machines and people, each in the middle of the window. */
@ExtendWith(ApplicationExtension.class)
final class FarmPlacesTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void aMachineLeadsToItsTasksAndIsPausedByKey(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh020_light_v7"));
        robot.clickOn("#place-workers");
        window.until(() -> window.model.places().workers().lines().size() == 40);
        laidOut(robot, "#worker");
        choose(robot, "r12", window.model.places().workers().chosen());
        window.until(
                () -> !window.model.places().workers().past().failed().get().newest().isEmpty());
        window.picture("worker-failed");
        robot.clickOn("#worker-tab-errors");
        window.picture("worker-errors");
        robot.clickOn("#worker-tab-overview");
        choose(robot, "r07", window.model.places().workers().chosen());
        window.until(() -> window.model.places().workers().running().get().size() == 2);
        window.picture("workers");

        robot.push(KeyCode.P);
        window.until(() -> window.farm.farm().policy().isPaused("r07"));
        window.until(
                () -> robot.lookup("#worker-pause").queryButton().getText().equals("Bring back"));
        window.picture("workers-paused");
        Node runs = robot.lookup("#runs-here").query();
        Node link = robot.from(runs).lookup("sh020_light_v7 · render 74").query();
        robot.clickOn(link);

        window.until(() -> window.chosen().equals(List.of("74")));
        assertTrue(window.table().isVisible());
    }

    @Test
    void thatTheFarmIsAwayIsSaidAboveTheMachinesToo(FxRobot robot) throws Exception {
        robot.clickOn("#place-workers");
        window.until(() -> window.model.places().workers().lines().size() == 40);

        window.farm.lose("connection reset");

        window.until(() -> robot.lookup("#lost").query().isVisible());
        window.picture("workers-lost");
        assertTrue(robot.lookup("#try-now").query().isVisible());
    }

    @Test
    void whatDoesNotFitIntoTheRowIsCounted(FxRobot robot) {
        robot.clickOn("#place-workers");
        for (int i = 0; i < 20; i++) {
            window.farm.happen(running(5, 0, i, 10, ""));
        }
        robot.interact(() -> window.model.places().workers().chosen().set("r07"));
        window.until(() -> window.model.places().workers().running().get().size() == 22);

        window.until(
                () ->
                        robot.lookup(".runs-line").queryAllAs(Region.class).stream()
                                .allMatch(FarmPlacesTest::isWhole));
        assertTrue(robot.lookup(node -> more(node)).tryQuery().isPresent());
    }

    @Test
    void ofHundredsThatAMachineRunsThereAreCardsForThoseThatAreSeen(FxRobot robot) {
        robot.clickOn("#place-workers");
        for (int i = 0; i < 160; i++) {
            window.farm.happen(running(5, 0, i, 10, ""));
        }
        robot.interact(() -> window.model.places().workers().chosen().set("r07"));

        window.until(() -> robot.lookup("#runs-here").queryListView().getItems().size() == 162);

        assertTrue(robot.lookup("#worker .task-card").queryAll().size() < 20);
    }

    private static boolean more(Node node) {
        return node instanceof Label label && label.getText().matches("and \\d+ more|\\+\\d+");
    }

    /** Nothing in it goes beyond its cell. */
    private static boolean isWhole(Region line) {
        double end = line.getParent().getLayoutBounds().getWidth();
        return line.getChildrenUnmodifiable().stream()
                .allMatch(part -> line.getLayoutX() + part.getBoundsInParent().getMaxX() <= end);
    }

    @Test
    void aUserGetsALimitAndTheirJobsAreShownAndPaused(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh020_light_v7")).push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.until(() -> window.model.places().users().lines().size() == 5);
        laidOut(robot, "#user");
        robot.clickOn(named(robot, "ana"));
        window.until(() -> window.text("#user-title").equals("ana"));
        robot.clickOn("#user-set-limit").write("many").push(KeyCode.ENTER);
        window.until(() -> robot.lookup("#toast-undo").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("4").push(KeyCode.ENTER);
        window.until(
                () -> window.farm.farm().policy().user("ana").maxRunning().equals(new Limit(4)));
        window.until(
                () ->
                        window.model
                                .places()
                                .users()
                                .shown()
                                .get()
                                .orElseThrow()
                                .limitText()
                                .equals("4"));
        window.picture("users");
        robot.clickOn("#user-pause");
        window.until(() -> window.farm.sent().size() == 2);
        robot.clickOn("#user-show-jobs");

        window.until(() -> window.names().size() == 2);
        assertEquals("user:ana", window.model.find().typed().text().get());
    }

    @Test
    void aJobOfAUserIsMovedAmongTheirOthersByItsKeys(FxRobot robot) throws Exception {
        window.farm.happen(submitted(9, "sh064_hair_v1", "ana", 55, frames("sim", "1-4")));
        robot.clickOn(window.row("sh020_light_v7")).push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.until(() -> window.model.places().users().lines().size() == 5);
        laidOut(robot, "#user");
        robot.clickOn(named(robot, "ana"));
        window.until(() -> window.model.places().users().order().get().size() == 2);

        Node list = robot.lookup("#user-order").query();
        robot.clickOn(robot.from(list).lookup("sh064_hair_v1").<Node>query());
        robot.push(KeyCode.ALT, KeyCode.HOME);

        window.until(
                () ->
                        window.farm
                                .sent()
                                .equals(
                                        List.of(
                                                Command.act(
                                                        new Verb.Move(Verb.Where.TOP),
                                                        List.of(Subject.parse("9"))))));
        window.picture("user-order");
    }

    /** Again while a busy machine still lays the rows out. */
    private void choose(FxRobot robot, String name, ObservableValue<String> chosen) {
        for (int i = 0; i < 5 && !name.equals(chosen.getValue()); i++) {
            robot.clickOn(named(robot, name));
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** What was not seen before is laid out anew. */
    private void laidOut(FxRobot robot, String pane) {
        window.until(() -> robot.lookup(pane).queryAs(Region.class).getWidth() > 300);
    }

    private static Node named(FxRobot robot, String name) {
        return robot.lookup(".plain-table .marked")
                .match(cell -> cell instanceof TableCell<?, ?> one && name.equals(one.getText()))
                .query();
    }
}
