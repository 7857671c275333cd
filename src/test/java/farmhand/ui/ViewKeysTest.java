package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.detail.PaneTab;

import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Optional;

/** Bare keys change what is looked at, and nothing on the farm. */
@ExtendWith(ApplicationExtension.class)
final class ViewKeysTest {
    private FarmWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void tabsStatesAndTheWholeScreenHaveKeys(FxRobot robot) {
        robot.clickOn(window.row("sh020_light_v7")).push(KeyCode.G);
        window.until(() -> window.model.detail().tab().get() == PaneTab.GRAPH);
        robot.push(KeyCode.H);
        window.until(() -> window.model.detail().tab().get() == PaneTab.HISTORY);

        robot.push(KeyCode.DIGIT5);
        window.until(() -> window.names().equals(List.of("sh063_hair_sim_v2")));
        robot.push(KeyCode.ESCAPE);
        window.until(() -> window.names().size() == 7);

        robot.push(KeyCode.F11);
        window.until(() -> stage.isFullScreen());
        robot.push(KeyCode.F11);
        window.until(() -> !stage.isFullScreen());
        assertEquals(List.of(), window.farm.sent());
    }

    @Test
    void whoComesBackToTheJobsByKeysGoesOnByKeys(FxRobot robot) {
        robot.clickOn(window.row("sh063_hair_sim_v2"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.until(() -> !window.table().isFocused());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.until(() -> window.table().isFocused());
        robot.push(KeyCode.R);

        window.until(() -> window.farm.sent().size() == 1);
    }

    @Test
    void theMenuOfARowOpensBelowItByItsKeys(FxRobot robot) {
        Node row = window.row("sh020_light_v7");
        robot.clickOn(row);
        for (KeyCode[] keys :
                List.of(
                        new KeyCode[] {KeyCode.CONTEXT_MENU},
                        new KeyCode[] {KeyCode.SHIFT, KeyCode.F10})) {
            robot.push(keys);
            window.until(() -> menu(robot).isPresent());
            double top = menu(robot).orElseThrow().getAnchorY();
            assertEquals(row.localToScreen(row.getLayoutBounds()).getMaxY(), top, 20);
            robot.push(KeyCode.ESCAPE);
            window.until(() -> menu(robot).isEmpty());
        }
    }

    @Test
    void aTooltipGoesWithTheWheelAndWithAnotherZoom(FxRobot robot) {
        Node row = window.row("sh020_light_v7");
        Tooltip tip = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new Tooltip("its name"));

        for (Runnable moves :
                List.<Runnable>of(
                        () -> robot.moveTo(row).scroll(VerticalDirection.DOWN),
                        () -> robot.push(KeyCode.CONTROL, KeyCode.EQUALS))) {
            robot.interact(() -> tip.show(row, 900, 800));
            moves.run();
            window.until(() -> !tip.isShowing());
        }
    }

    private static Optional<ContextMenu> menu(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    @Test
    void allIsReadAgainAndWhatIsChosenAndOpenStays(FxRobot robot) {
        window.open("sh020_light_v7");
        robot.clickOn(window.row("sh063_hair_sim_v2"));
        List<String> before = window.names();

        robot.push(KeyCode.F5);

        window.until(() -> window.names().equals(before));
        assertEquals(List.of("sh063_hair_sim_v2"), window.chosen());
        robot.push(KeyCode.CONTROL, KeyCode.R);
        window.until(() -> window.text("#toast-text").equals("40 tasks are run again."));
        Subject job = new Subject.OfJob(Happenings.job(6));
        assertTrue(
                window.farm
                        .sent()
                        .contains(Command.act(new Verb.Retry(Verb.Which.ALL), List.of(job))));
    }
}
