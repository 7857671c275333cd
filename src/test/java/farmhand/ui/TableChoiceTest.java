package farmhand.ui;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.command.Command;
import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.row.Grouping;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Set;

/** Order, columns and groups of the table, as the user chooses them. */
@ExtendWith(ApplicationExtension.class)
final class TableChoiceTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void aHeaderOrdersTheJobsAndWhatIsChosenStays(FxRobot robot) {
        robot.clickOn(window.row("sh063_hair_sim_v2"));

        robot.clickOn(header(robot, "Name"));
        window.until(() -> window.names().getFirst().equals("sh010_light_v9"));
        robot.clickOn(header(robot, "Name"));
        window.until(() -> window.names().getFirst().equals("sh070_env_scan"));

        assertEquals(List.of("sh063_hair_sim_v2"), window.chosen());
        robot.clickOn(header(robot, "Name"));
        window.until(() -> window.names().getFirst().equals("sh020_light_v7"));
    }

    @Test
    void aColumnIsTakenAway(FxRobot robot) {
        window.row("sh020_light_v7");
        robot.clickOn("#columns").clickOn("#columns-column-errors");

        window.until(() -> !window.columns().contains("Err"));
        assertEquals(
                List.of("Name", "User", "Frames", "%", "Run", "Pri", "ETA", "Age"),
                window.columns());
    }

    @Test
    void aColumnIsAddedAtTheHeadsWhereOthersGoForWantOfRoom(FxRobot robot) throws Exception {
        window.open("sh020_light_v7");
        robot.rightClickOn(header(robot, "Frames")).clickOn("#heads-column-needs");
        robot.rightClickOn(header(robot, "Frames")).clickOn("#heads-column-waiting");
        robot.rightClickOn(header(robot, "Frames")).clickOn("#heads-column-last");

        window.until(() -> window.columns().contains("Depends"));

        assertTrue(window.columns().contains("Wait"));
        assertFalse(window.columns().contains("Age"));
        window.picture("columns");
    }

    @Test
    void aColumnStaysAsWideAsItWasDrawn(FxRobot robot) {
        double before = column("column-who").getWidth();
        Bounds head =
                robot.bounds(robot.from(window.table()).lookup("#column-who").<Node>query())
                        .query();

        robot.moveTo(head.getMaxX(), head.getCenterY())
                .press(MouseButton.PRIMARY)
                .moveBy(40, 0)
                .release(MouseButton.PRIMARY);
        window.until(() -> Math.abs(column("column-who").getWidth() - before - 40) < 2);
        double names = column("column-name").getWidth();
        robot.interact(
                () -> window.model.computer().appearance().columns().show(Column.AGE, false));

        window.until(() -> column("column-name").getWidth() > names);
        assertEquals(before + 40, column("column-who").getWidth(), 2);
    }

    private double indent(String name) {
        return window.row(name).lookup(".name-line").getLayoutX();
    }

    private TreeTableColumn<?, ?> column(String id) {
        return window.table().getColumns().stream()
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theJobsBelowAHeadingArePausedTogether(FxRobot robot) throws Exception {
        robot.clickOn(window.row("sh063_hair_sim_v2"));
        robot.interact(() -> window.model.rows().grouping().set(Grouping.USER));
        window.until(() -> window.names().getFirst().equals("ana"));
        assertEquals(List.of("sh063_hair_sim_v2"), window.chosen());
        robot.clickOn(window.row("ana")); // which lays out what changed
        assertEquals(indent("sh063_hair_sim_v2"), indent("sh030_fx_ocean_cache"), "same row");
        window.picture("grouped");

        robot.type(KeyCode.P);

        window.until(() -> !window.farm.sent().isEmpty());
        var acts = assertInstanceOf(Command.Acts.class, window.farm.sent().getFirst());
        assertEquals("[3, 6]", acts.acts().getFirst().subjects().toString());

        robot.interact(() -> window.model.rows().grouping().set(Grouping.NONE));
        window.until(() -> window.names().size() == 7);
    }

    @Test
    void allThatIsChosenStaysChosenAndNothingElseWhenAJobComes(FxRobot robot) {
        robot.clickOn(window.row("sh063_hair_sim_v2"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        List<String> all = window.chosen();
        assertEquals(7, all.size());

        window.farm.happen(submitted(20, "new", "ana", 52, frames("render", "1-4")));
        window.until(() -> window.names().contains("new"));
        assertEquals(all, window.chosen());
        robot.clickOn(header(robot, "Name"));
        window.until(() -> window.names().getFirst().equals("new"));

        assertEquals(Set.copyOf(all), Set.copyOf(window.chosen()));
        robot.clickOn(window.row("new"));
        assertEquals(List.of("new"), window.chosen());
    }

    private void setPriority(int job, int priority) {
        JobSettings next = settings(job).withPriority(priority);
        window.farm.happen(new FarmEvent.JobEdited(job(job), next, minute(60)));
    }

    @Test
    void whatIsClosedOverTheChosenIsChosenInstead(FxRobot robot) {
        window.open("sh063_hair_sim_v2");
        int at = window.names().indexOf("sh063_hair_sim_v2");
        robot.type(KeyCode.DOWN);
        assertEquals(List.of(window.names().get(at + 1)), window.chosen());

        robot.interact(() -> window.table().getTreeItem(at).setExpanded(false));

        assertEquals(List.of("sh063_hair_sim_v2"), window.chosen());
    }

    @Test
    void aJobThatWasOpenIsStillOpenOnceTheFilterIsCleared(FxRobot robot) {
        window.open("sh063_hair_sim_v2");
        window.until(() -> window.names().size() > 7);
        List<String> before = window.names();
        robot.interact(() -> window.model.find().typed().text().set("sh010"));
        window.until(() -> window.names().size() == 1);

        robot.interact(() -> window.model.find().typed().text().set(""));

        window.until(() -> window.names().equals(before));
    }

    @Test
    void rowsKeepTheirPlacesWhileShiftIsHeld(FxRobot robot) {
        robot.clickOn(window.row("sh063_hair_sim_v2"));
        List<String> before = window.names();
        robot.press(KeyCode.SHIFT);
        setPriority(4, 99);
        window.until(() -> settings(4).priority() == 99);
        assertEquals(before, window.names());

        robot.release(KeyCode.SHIFT);

        window.until(() -> !window.names().equals(before));
        robot.interact(() -> window.table().fireEvent(repeatedWithShift()));
        setPriority(2, -9);
        window.until(() -> window.names().indexOf("sh020_light_v7") == 2);
    }

    /** As comes of itself where the pointer rests and something below it moves. */
    private static MouseEvent repeatedWithShift() {
        var at = new PickResult(null, 0, 0);
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                true,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                at);
    }

    private JobSettings settings(int job) {
        return window.model.rows().find(job(job)).orElseThrow().view().settings();
    }

    @Test
    void theHeadOfTheNamesStandsAboveThem(FxRobot robot) {
        Node name =
                robot.from(window.cell("sh063_hair_sim_v2", "#column-name"))
                        .lookup("sh063_hair_sim_v2")
                        .query();
        Node head = robot.from(window.table()).lookup("#column-name .label .text").query();

        window.until( // the first letters are measured when they are shown
                () ->
                        Math.abs(
                                        robot.bounds(name).query().getMinX()
                                                - robot.bounds(head).query().getMinX())
                                <= 2);
    }

    private static Node header(FxRobot robot, String title) {
        return robot.lookup(".column-header .label")
                .match(node -> node.isVisible() && title.equals(words(node)))
                .query();
    }

    private static String words(Node node) {
        return node instanceof Label label ? label.getText() : "";
    }
}
