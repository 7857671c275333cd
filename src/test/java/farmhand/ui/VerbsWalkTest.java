package farmhand.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What the menus offer beside what each row needs most. */
@ExtendWith(ApplicationExtension.class)
final class VerbsWalkTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void rowsOfOneStateAreChosenAndThePaneOffersWhatFitsSome(FxRobot robot) throws IOException {
        robot.clickOn(window.row("sh010_light_v9"));

        robot.clickOn("#menu-edit").clickOn("#menu-select").clickOn("#select-running");

        window.until(() -> window.chosen().size() > 2);
        assertThat(window.chosen()).contains("sh020_light_v7", "sh030_fx_ocean_cache");
        int chosen = window.chosen().size();
        window.until(() -> window.text("#detail-stop").equals("Stop now (" + chosen + ")…"));
        assertTrue(robot.lookup("#detail-retry").query().getParent().isVisible());
        assertFalse(robot.lookup("#detail-resume").query().getParent().isVisible());
        assertFalse(robot.lookup("#detail-archive").query().getParent().isVisible());
        window.picture("several");

        robot.press(KeyCode.CONTROL).clickOn(window.row("sh070_env_scan")).release(KeyCode.CONTROL);
        window.until(() -> isOffered(robot, "resume"));
        assertEquals(
                List.of(ContentDisplay.RIGHT, ContentDisplay.TEXT_ONLY),
                Stream.of("#detail-pause", "#detail-resume")
                        .map(id -> robot.lookup(id).queryLabeled().getContentDisplay())
                        .toList(),
                "P is the key of the one that it does");
    }

    @Test
    void ofATaskThePaneOffersWhatCanBeDoneToTasks(FxRobot robot) {
        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("57"));
        window.until(() -> isOffered(robot, "exclude"));

        assertTrue(isOffered(robot, "retry"));
        assertFalse(isOffered(robot, "pause"));
        assertFalse(isOffered(robot, "append-frames"));
        robot.clickOn("#detail-exclude");
        window.until(() -> robot.lookup("#exclude-tasks").tryQuery().isPresent());
    }

    private static boolean isOffered(FxRobot robot, String act) {
        return robot.lookup("#detail-" + act).query().getParent().isVisible();
    }

    @Test
    void ofAChosenBlockItsTasksAreChosen(FxRobot robot) {
        window.open("sh020_light_v7");
        window.open("render");

        robot.push(KeyCode.CONTROL, KeyCode.K);
        window.until(() -> robot.lookup("#actions-typed").tryQuery().isPresent());
        robot.write("select failed").type(KeyCode.ENTER);

        window.until(() -> window.chosen().size() == 3);
        assertThat(window.chosen()).containsExactly("57", "63", "71");
    }

    @Test
    void whatIsSaidOfTheChosenStandsBelowTheTable(FxRobot robot) throws IOException {
        robot.clickOn(window.row("sh020_light_v7"));
        robot.clickOn("#menu-view").clickOn("#details-below");

        window.until(() -> top(robot, "#detail") >= bottom(robot, "#jobs"));
        window.picture("details-below");

        robot.clickOn("#menu-view").clickOn("#details-right");
        window.until(() -> top(robot, "#detail") < bottom(robot, "#jobs"));
    }

    @Test
    void whatHelpsIsSaidInWordsAndDoneByAButton(FxRobot robot) throws IOException {
        robot.clickOn(window.row("sh070_env_scan"));
        window.until(() -> robot.lookup(".why-act").tryQuery().isPresent());
        assertEquals("Resume", window.text(".why-act"));
        assertTrue(robot.lookup("What helps: Resume sh070_env_scan.").tryQuery().isPresent());
        window.picture("what-helps");

        robot.clickOn(".why-act");

        window.until(() -> window.text("#toast-text").equals("Done: Resume sh070_env_scan."));
        window.until(() -> robot.lookup(".why-act").tryQuery().isEmpty());
    }

    @Test
    void theNameOfTheChosenIsCopiedByItsKey(FxRobot robot) {
        robot.clickOn(window.row("sh020_light_v7"));
        robot.push(KeyCode.CONTROL, KeyCode.C);

        window.until(() -> window.text("#toast-text").equals("Copied sh020_light_v7"));
        assertEquals("Copied sh020_light_v7", window.text("#toast-text"));
    }

    private static double top(FxRobot robot, String id) {
        return bounds(robot, id).getMinY();
    }

    private static double bottom(FxRobot robot, String id) {
        return bounds(robot, id).getMaxY();
    }

    private static Bounds bounds(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getBoundsInLocal());
    }
}
