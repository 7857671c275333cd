package farmhand.ui;

import static farmhand.viewmodel.Happenings.failed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.Appearance.Brightness;
import farmhand.viewmodel.Appearance.Density;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.row.Grouping;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Whatever the window can do is found by its words and done by Enter. */
@ExtendWith(ApplicationExtension.class)
final class ActionsWalkTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void thingsOfTheWindowAreDone(FxRobot robot) throws IOException {
        window.row("sh020_light_v7");

        look(robot, "dark theme");
        window.picture("actions-window");
        robot.type(KeyCode.ENTER);
        var appearance = window.model.computer().appearance();
        window.until(() -> appearance.brightness().get().equals(Brightness.DARK));
        robot.clickOn("#menu-view");
        window.until(() -> robot.lookup("#menu-theme-dark").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        act(robot, "dense");
        window.until(() -> appearance.density().get().equals(Density.DENSE));
        act(robot, "zoom in");
        window.until(() -> appearance.zoom().get() == 110);
        act(robot, "group user");
        window.until(() -> window.model.rows().grouping().get().equals(Grouping.USER));
        act(robot, "no groups");
        window.until(() -> window.model.rows().grouping().get().equals(Grouping.NONE));
        act(robot, "sort by name");
        window.until(() -> sorted().equals(List.of("Name")));
        act(robot, "sort as usual");
        window.until(() -> sorted().isEmpty());
        act(robot, "hide column eta");
        window.until(() -> !appearance.columns().shown().contains(Column.ETA));
        act(robot, "archive");
        window.until(() -> window.model.places().shown().get() == Place.ARCHIVE);
        act(robot, "show failing");
        window.until(() -> window.names().size() == 3);
        assertEquals(Place.JOBS, window.model.places().shown().get());
        act(robot, "settings");
        window.until(() -> robot.lookup("#preferences").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        act(robot, "find");
        window.until(() -> robot.lookup("#filter").query().isFocused());
    }

    @Test
    void theLogOfTheChosenTaskIsFoundFirst(FxRobot robot) {
        window.farm.write("2/0/77/1", BusyFarm.LOG);
        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("78"));
        robot.interact(() -> window.model.detail().tab().set(PaneTab.OVERVIEW));

        act(robot, "log");

        window.until(() -> window.model.detail().tab().get() == PaneTab.LOG);
    }

    @Test
    void theReasonGoesOnceItCanBeDone(FxRobot robot) {
        robot.clickOn(window.row("sh011_light_v12"));
        look(robot, "retry");
        window.until(() -> texts(robot, "retry").contains("No task of it has failed."));

        window.farm.happen(failed(5, 0, 3, "Out of memory"));

        window.until(() -> texts(robot, "retry").contains("Retry 1 failed"));
        assertTrue(texts(robot, "retry").contains("R"));
        assertEquals(List.of("Retry 1 failed", "", "R"), texts(robot, "retry"));
    }

    private List<String> sorted() {
        return window.table().getSortOrder().stream().map(one -> one.getText()).toList();
    }

    private void act(FxRobot robot, String words) {
        look(robot, words);
        robot.type(KeyCode.ENTER);
    }

    private void look(FxRobot robot, String words) {
        window.until(() -> robot.lookup("#actions-typed").tryQuery().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        window.until(() -> robot.lookup("#actions-typed").tryQuery().isPresent());
        robot.write(words);
    }

    /** What the line of an action says. */
    private static List<String> texts(FxRobot robot, String action) {
        return robot.lookup("#actions-found .list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.getItem() instanceof Action one && one.id().equals(action))
                .flatMap(
                        cell ->
                                robot
                                        .from(cell)
                                        .lookup(".label")
                                        .queryAllAs(Labeled.class)
                                        .stream())
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }
}
