package farmhand.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.FakeWorkers.Machine;
import farmhand.viewmodel.Places.Place;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.stream.IntStream;

/** All machines at a glance, their views at the left and above, and their menu. */
@ExtendWith(ApplicationExtension.class)
final class WorkersWalkTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void theMeterCountsMachinesInEveryPlaceAndLeadsToThem(FxRobot robot) throws Exception {
        window.until(() -> window.text("#status-workers").equals("Workers 38 of 40"));
        assertEquals(
                "Workers 38 of 40: 23 busy, 13 idle, 2 paused, 2 offline",
                robot.lookup("#workers-meter").query().getAccessibleText());
        assertFalse(robot.lookup("#worker-view-sick").query().getParent().isVisible());

        robot.clickOn("#workers-meter");

        window.until(() -> window.model.places().shown().get() == Place.WORKERS);
        robot.clickOn("#worker-view-sick");
        window.until(() -> rows(robot) == 1);
        window.picture("workers-sick");
        robot.clickOn("#workers-offline");
        window.until(() -> rows(robot) == 2);
        assertFalse(robot.lookup("#view-all").query().getParent().isVisible());
    }

    @Test
    void machinesAreLookedForInTheirPlaceAndJobsInTheirs(FxRobot robot) throws Exception {
        robot.clickOn("#place-workers");
        window.until(() -> rows(robot) == 40);

        robot.push(KeyCode.CONTROL, KeyCode.F).write("sh020_light -r12").type(KeyCode.ENTER);

        window.until(() -> window.text("#workers-share").equals("5 of 40 workers"));
        assertEquals(5, rows(robot));
        window.picture("workers-filter");
        robot.clickOn("#view-choice").clickOn("#choose-idle");
        window.until(() -> rows(robot) == 0);
        robot.clickOn("#place-users");
        robot.push(KeyCode.CONTROL, KeyCode.F).write("user:ana").type(KeyCode.ENTER);
        window.until(() -> window.names().size() == 2);
        assertEquals(Place.JOBS, window.model.places().shown().get());
    }

    @Test
    void termsStandAsPillsWhileNobodyTypesAndAreTakenAwayByAPress(FxRobot robot) throws Exception {
        robot.clickOn("#filter").write("user:ana -done").type(KeyCode.ENTER);

        window.until(() -> robot.lookup("#filter .term").queryAll().size() == 2);
        window.until(() -> view(robot).equals("Unsaved view"));
        window.picture("filter-pills");
        robot.clickOn(robot.lookup("#filter .filter-clear").queryButton());

        window.until(() -> window.names().size() == 7);
        assertEquals("All jobs", view(robot));
        robot.clickOn("#view-choice").clickOn("#choose-mine");
        window.until(() -> window.names().size() == 2);
        assertEquals("My jobs", view(robot));
    }

    @Test
    void noPillIsLeftWhenTheTableShowsAllAgain(FxRobot robot) {
        robot.clickOn("#filter").write("user:ana").type(KeyCode.ENTER);
        window.until(() -> robot.lookup("#filter .term").queryAll().size() == 1);

        robot.type(KeyCode.ESCAPE);

        window.until(() -> window.names().size() == 7);
        window.until(() -> robot.lookup("#filter .term").queryAll().isEmpty());
    }

    private static String view(FxRobot robot) {
        return robot.lookup("#view-choice").queryAs(MenuButton.class).getText();
    }

    @Test
    void theMenuNamesTheChosenMachine(FxRobot robot) throws Exception {
        window.row("sh020_light_v7");
        robot.clickOn("#menu-workers");
        assertTrue(item(robot, "worker-take-out").isDisable());
        robot.clickOn("#menu-workers").clickOn("#place-workers");
        window.until(() -> rows(robot) == 40);
        window.until(() -> item(robot, "worker-take-out").getText().equals("Take out r12"));

        robot.clickOn("#menu-workers");
        robot.clickOn("#menu-worker-pause");

        window.until(() -> window.farm.farm().policy().isPaused("r12"));
        window.until(() -> !item(robot, "worker-bring-back").isDisable());
    }

    @Test
    void whatWasTakenOutInThePaneIsBroughtBackByTheKeyThatStandsThere(FxRobot robot) {
        window.row("sh020_light_v7");
        robot.clickOn("#place-workers");
        window.until(() -> rows(robot) == 40);
        robot.clickOn("#worker-take-out");
        window.until(() -> window.farm.farm().policy().isPaused("r12"));

        robot.type(KeyCode.P);

        window.until(() -> !window.farm.farm().policy().isPaused("r12"));
    }

    @Test
    void aThousandMachinesAreABarAndTheTableStaysQuick(FxRobot robot) throws Exception {
        window.farm.have(
                IntStream.range(0, 1_000)
                        .mapToObj(i -> Machine.named(String.format("n%04d", i)).having(64, 2, 256))
                        .toArray(Machine[]::new));
        robot.clickOn("#place-workers");
        window.until(() -> rows(robot) == 1_040);
        window.picture("workers-many");

        assertThat(robot.lookup("#workers-meter").queryAs(Region.class).getHeight()).isLessThan(80);
    }

    @Test
    void somethingIsNotedOfAMachine(FxRobot robot) throws Exception {
        robot.clickOn("#place-workers");
        window.until(() -> rows(robot) == 40);

        robot.clickOn("#menu-workers").clickOn("#menu-worker-note");
        window.until(() -> robot.lookup("#dialog-act").tryQuery().isPresent());
        robot.write("fan is loud");
        window.picture("note");
        robot.type(KeyCode.ENTER);

        window.until(() -> window.text("#toast-text").equals("Noted of r12."));
        window.until(() -> robot.lookup("#dialog-act").tryQuery().isEmpty());
    }

    private static MenuItem item(FxRobot robot, String id) {
        return robot
                .lookup(".menu-bar")
                .queryAs(javafx.scene.control.MenuBar.class)
                .getMenus()
                .stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#workers").queryAs(TableView.class).getItems().size();
    }
}
