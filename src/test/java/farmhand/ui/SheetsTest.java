package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.Sheets;
import farmhand.viewmodel.detail.PaneTab;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;

/** What lies over the window beside forms, and how large all of it is. */
@ExtendWith(ApplicationExtension.class)
final class SheetsTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void anActionIsFoundByAnotherToolsWordAndDone(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh063_hair_sim_v2"));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        window.until(() -> robot.lookup("#actions-typed").tryQuery().isPresent());
        window.picture("actions");

        robot.write("requeue").type(KeyCode.ENTER);

        window.until(() -> window.text("#toast-text").equals("1 task is tried again."));
        assertTrue(robot.lookup("#actions-typed").tryQuery().isEmpty());
    }

    @Test
    void theKeysAreListedAndEscapeGoesBackToTheTable(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh063_hair_sim_v2"));
        robot.clickOn("#menu-help").clickOn("#menu-keys");
        window.until(() -> robot.lookup("#keys").tryQuery().isPresent());
        window.picture("keys");

        robot.type(KeyCode.ESCAPE);

        window.until(() -> robot.lookup("#keys").tryQuery().isEmpty());
        window.until(() -> window.table().isFocused());
    }

    @Test
    void anotherKeyIsSetThereAndDoesIt(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh063_hair_sim_v2"));
        robot.push(KeyCode.F1);
        window.until(() -> robot.lookup("#key-retry").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#key-retry").queryButton().requestFocus());

        robot.type(KeyCode.SPACE).type(KeyCode.X);
        window.until(
                () -> window.text("#keys-problem").startsWith("That key is taken by “Exclude"));
        window.picture("keys-taken");
        robot.type(KeyCode.Y);
        window.until(() -> window.text("#key-retry").equals("Y"));
        robot.type(KeyCode.ESCAPE);
        window.until(() -> robot.lookup("#keys").tryQuery().isEmpty());

        window.until(() -> window.text("#detail-retry").equals("Retry 1 failed"));
        robot.type(KeyCode.Y);
        window.until(() -> window.farm.sent().size() == 1);
    }

    @Test
    void aClickBesideAFormKeepsWhatWasTypedAndEscapeLeaves(FxRobot robot) throws Exception {
        robot.clickOn("#submit");
        window.until(() -> robot.lookup("#submit-name").tryQuery().isPresent());
        robot.clickOn("#submit-name").write("sh070");

        robot.clickOn("#submit");

        assertEquals("sh070", robot.lookup("#submit-name").queryTextInputControl().getText());
        robot.type(KeyCode.ESCAPE);
        window.until(() -> robot.lookup("#submit-name").tryQuery().isEmpty());
    }

    @Test
    void everythingGrowsTogether(FxRobot robot) throws Exception {
        window.open("sh020_light_v7");
        double before = startOf(window.row("render"));
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }

        window.until(() -> window.model.computer().appearance().zoom().get() == 150);
        window.until(() -> window.table().getFixedCellSize() == 39);
        window.tab(PaneTab.FRAMES);
        window.until(() -> window.columns().equals(List.of("Name", "Frames", "%", "Err")));
        window.picture("zoom-150");
        for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.ADD)) {
            robot.push(KeyCode.CONTROL, plus);
        }
        window.until(() -> window.model.computer().appearance().zoom().get() == 200);
        window.picture("zoom-200");
        assertEquals(
                "Find", robot.lookup("#filter").queryAs(TextInputControl.class).getPromptText());
        double width = window.table().getScene().getWidth();
        for (String id : List.of("#jobs", "#detail", "#detail-tabs", "#filter", "#view-choice")) {
            Bounds at = boundsInScene(robot.lookup(id).query());
            assertTrue(at.getMinX() >= 0 && at.getMaxX() <= width, id + " at " + at);
        }
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.until(() -> robot.lookup("#worker").query().isVisible());
        window.picture("zoom-200-workers");
        assertEquals(52, robot.lookup("#workers").queryAs(TableView.class).getFixedCellSize());
        for (String id : List.of("#status-live", "#status-running", "#status-failed")) {
            Labeled item = robot.lookup(id).queryLabeled();
            assertTrue(item.getWidth() >= item.prefWidth(-1) - 1, item + " is cut short");
        }
        for (String id : List.of("#workers", "#worker", "#workers-filter", "#view-choice")) {
            Bounds at = boundsInScene(robot.lookup(id).query());
            assertTrue(at.getMinX() >= 0 && at.getMaxX() <= width, id + " at " + at);
        }
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(() -> window.table().getScene().getWindow().setWidth(1_326));
        for (String id : List.of("#farm-menu", "#jobs", "#menu-user", "#view-choice")) {
            window.until(() -> robot.lookup(id).query().getScene().getWidth() <= 1_326);
            Bounds at = boundsInScene(robot.lookup(id).query());
            assertTrue(at.getMinX() >= 0 && at.getMaxX() <= 1_326, id + " at " + at);
        }
        robot.interact(() -> window.table().getScene().getWindow().setWidth(width));
        robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        window.until(() -> window.model.computer().appearance().zoom().get() == 200);
        for (int i = 0; i < 8; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        }
        window.picture("zoom-80");
        assertEquals(
                0.31 * (width - 184), robot.lookup("#detail").queryAs(Region.class).getWidth(), 20);
        assertEquals(80, window.model.computer().appearance().zoom().get());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        robot.clickOn("#menu-view").clickOn("#density-dense");

        window.until(() -> window.table().getFixedCellSize() == 22);
        window.picture("dense");
        assertEquals(100, window.model.computer().appearance().zoom().get());
        window.until(() -> window.columns().size() == 9);
        assertEquals(before, startOf(window.row("render")), 1);
        theShareThatWasDraggedStays(robot);
    }

    private void theShareThatWasDraggedStays(FxRobot robot) {
        Region detail = robot.lookup("#detail").query();
        double usual = detail.getWidth();
        Node divider = detail.getParent().getParent().lookup(".split-pane-divider");
        robot.drag(divider, MouseButton.PRIMARY).moveBy(-240, 0).drop();
        window.until(() -> detail.getWidth() > usual + 200);
        double dragged = detail.getWidth();

        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        window.until(() -> window.table().getFixedCellSize() > 30);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.until(() -> window.table().getFixedCellSize() == 22);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(dragged, detail.getWidth(), 2);
    }

    private static double startOf(Node cell) {
        return boundsInScene(cell.lookup(".glyph")).getMinX();
    }

    private static Bounds boundsInScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void preferencesCountAtOnceAndAWrongLineIsNamed(FxRobot robot) throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> window.model.sheets().show(Sheets.Sheet.PREFERENCES));
        window.until(() -> robot.lookup("#preferences").tryQuery().isPresent());

        robot.clickOn("#preferences-viewer").write("rv");
        robot.clickOn("#preferences-maps").write("/here");
        window.until(() -> window.text("#preferences-wrong").endsWith("/here"));
        window.picture("preferences");
        robot.write(" = /there");
        window.until(() -> window.text("#preferences-wrong").isEmpty());
        robot.type(KeyCode.TAB);
        assertFalse(robot.lookup("#preferences-maps").query().isFocused());

        assertEquals("rv", window.model.computer().preferences().viewer().get());
        robot.type(KeyCode.ESCAPE);
        window.until(() -> robot.lookup("#preferences").tryQuery().isEmpty());
    }
}
