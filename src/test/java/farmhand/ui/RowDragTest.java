package farmhand.ui;

import static farmhand.viewmodel.Happenings.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.NeedSpec;
import farmhand.viewmodel.act.RowDrop;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.detail.Picked;
import farmhand.viewmodel.row.JobRow;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Stream;

/** Rows have three places to take hold of: the strip, the grip and the name. */
@ExtendWith(ApplicationExtension.class)
final class RowDragTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void aDragOverTheStripPicksFramesAndAKeyLeavesThemOut(FxRobot robot) throws Exception {
        Bounds strip = robot.bounds(strip(robot, "sh011_light_v12")).query();

        robot.drag(strip.getMinX() + 1, strip.getCenterY(), MouseButton.PRIMARY)
                .moveTo(strip.getMinX() + 8, strip.getCenterY())
                .moveTo(strip.getCenterX(), strip.getCenterY())
                .drop();
        window.until(() -> window.model.detail().tab().get() == PaneTab.FRAMES);
        assertTrue(robot.lookup("#picked").query().isVisible());
        window.picture("strip-picked");
        Picked picked = window.model.detail().picked().get().orElseThrow();
        robot.type(KeyCode.X);

        window.until(() -> !window.farm.sent().isEmpty());
        assertThat(picked.first()).isLessThan(3);
        assertThat(picked.last()).isBetween(75, 85);
        var tasks =
                new Subject.OfTasks(
                        new BlockAddress(job(5), 0),
                        TaskSet.range(picked.first(), picked.last() + 1));
        assertEquals(List.of(Command.act(new Verb.Exclude(), List.of(tasks))), window.farm.sent());
    }

    @Test
    void aRowThatIsDroppedOnAnotherWaitsForIt(FxRobot robot) throws Exception {
        window.pointAt(name(robot, "sh011_light_v12"));
        robot.drag(MouseButton.PRIMARY).moveTo(window.row("sh041_layout_previz")).moveBy(4, 0);
        window.until(() -> said(robot).equals("sh011_light_v12 will wait for sh041_layout_previz"));
        window.picture("drag-waits");
        robot.drop();

        window.until(() -> !window.farm.sent().isEmpty());
        assertEquals(
                List.of(
                        new Command.EditJob(
                                job(5),
                                List.of(new JobField.Needs(List.of(new NeedSpec.OnJob(job(4))))))),
                window.farm.sent());
    }

    @Test
    void theGripMovesAmongJobsOfOneUserAloneAndSaysSo(FxRobot robot) {
        window.pointAt(window.row("sh011_light_v12"));
        window.pointAt(grip(robot, "sh011_light_v12"));
        robot.drag(MouseButton.PRIMARY).moveTo(window.row("sh041_layout_previz")).moveBy(4, 0);
        window.until(() -> said(robot).startsWith("Only jobs of one user, queue and priority"));
        robot.drop();

        assertEquals(List.of(), window.farm.sent());
    }

    @Test
    void whatWouldWaitForEverIsNotDone(FxRobot robot) {
        RowDrop drop = window.model.actions().drop();
        JobRow one = row("sh011_light_v12");

        assertEquals(
                new RowDrop.Preview("Drop it on another job.", false),
                drop.preview(one, one, RowDrop.How.WAIT));
        robot.interact(() -> drop.drop(one, one, RowDrop.How.WAIT));
        assertEquals(List.of(), window.farm.sent());
    }

    private JobRow row(String name) {
        return window.model.rows().jobs().stream()
                .filter(job -> job.view().settings().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Node name(FxRobot robot, String job) {
        return robot.from(window.row(job)).lookup(".label").nth(0).query();
    }

    private Node grip(FxRobot robot, String job) {
        return robot.from(window.row(job)).lookup(".grip").query();
    }

    private Node strip(FxRobot robot, String job) {
        Node row = window.row(job);
        while (!row.getStyleClass().contains("tree-table-row-cell")) {
            row = row.getParent();
        }
        return robot.from(row).lookup(".strip").query();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".drag-said").queryAll().stream()
                .flatMap(
                        node ->
                                node instanceof Label label
                                        ? Stream.of(label.getText())
                                        : Stream.empty())
                .findFirst()
                .orElse("");
    }
}
