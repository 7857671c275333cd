package farmhand.ui;

import static farmhand.viewmodel.Happenings.after;
import static farmhand.viewmodel.Happenings.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.scene.BlendScene;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The daily workflows, walked from their start state (the table has the focus, the job is chosen
 * where the workflow does not begin with a click), within their input acts.
 */
@ExtendWith(ApplicationExtension.class)
final class WorkflowsTest {
    private final Acts acts = new Acts();
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void runningJobsAreSeenAtOnceAndFramesAppendedInThree(FxRobot robot) {
        window.row("sh020_light_v7");
        assertEquals("sh020_light_v7", window.names().getFirst());
        Workflows.within(1, acts.count(), 0);

        robot.clickOn(window.row("sh020_light_v7"));
        acts.key(KeyCode.A);
        window.until(() -> robot.lookup("#append-frames").tryQuery().isPresent());
        acts.type("101-110");
        acts.key(KeyCode.ENTER);
        window.until(() -> !window.farm.sent().isEmpty());
        assertInstanceOf(Command.AppendBlocks.class, window.farm.sent().getFirst());
        Workflows.within(2, acts.count(), 3);
    }

    @Test
    void aFailureIsUnderstoodAndTriedAgain(FxRobot robot) {
        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("sh070_env_scan"));

        acts.click(window.row("sh020_light_v7"));
        window.until(() -> window.model.detail().lookout().get().failed() == 3);
        Node card =
                robot.lookup(".error-card")
                        .match(
                                one ->
                                        robot.from(one)
                                                .lookup("render 71 · 1 try")
                                                .tryQuery()
                                                .isPresent())
                        .query();
        acts.click(robot.from(card).lookup("Open log").queryButton());
        window.until(() -> window.chosen().equals(List.of("71")));
        acts.key(KeyCode.R);

        window.until(() -> !window.farm.sent().isEmpty());
        assertEquals(List.of(onTasks(new Verb.Retry(Verb.Which.FAILED), 2, 70, 71)), sent());
        Workflows.within(3, acts.count(), 3);
    }

    @Test
    void tenFramesAreExcluded(FxRobot robot) {
        robot.clickOn(window.row("sh011_light_v12"));
        window.until(() -> window.model.detail().lookout().get().blocks().size() == 1);

        acts.click("#tab-frames");
        window.until(() -> robot.lookup("#matrix").query().getScene() != null);
        var at = robot.bounds(robot.lookup("#matrix").queryAs(Node.class)).query();
        double cell = (at.getWidth() - 10) / 10;
        acts.drag(
                at.getMinX() + cell / 2,
                at.getMinY() + 34,
                at.getMinX() + cell * 9.5,
                at.getMinY() + 34);
        acts.click("#picked-exclude");

        window.until(() -> !window.farm.sent().isEmpty());
        assertEquals(List.of(onTasks(new Verb.Exclude(), 5, 0, 10)), sent());
        Workflows.within(4, acts.count(), 3);
    }

    @Test
    void aPriorityIsRaised(FxRobot robot) {
        robot.clickOn(window.row("sh041_layout_previz"));

        acts.key(KeyCode.CLOSE_BRACKET);

        window.until(() -> !window.farm.sent().isEmpty());
        Workflows.within(5, acts.count(), 2);
    }

    @Test
    void aSceneIsDroppedAndSubmitted(FxRobot robot, @TempDir Path folder) {
        Path scene = BlendScene.write(folder.resolve("sh080.blend"), 1, 24);

        acts.drop(scene);
        window.until(() -> robot.lookup("#dialog-act").tryQuery().isPresent());
        window.until(() -> window.text("#dialog-act").equals("Submit 24 tasks"));
        acts.key(KeyCode.ENTER);

        window.until(() -> window.names().contains("sh080"));
        window.until(() -> window.chosen().equals(List.of("sh080")));
        var submit = assertInstanceOf(Command.Submit.class, sent().getFirst());
        assertTrue(submit.toString().contains(scene.toString()), submit::toString);
        Workflows.within(7, acts.count(), 2);
    }

    @Test
    void afterTheFarmWasGoneAllIsAsItWas(FxRobot robot) {
        window.open("sh020_light_v7");
        window.farm.lose("The connection broke.");
        window.until(() -> window.model.connection().stale().get());

        window.farm.comeBack();

        window.until(() -> !window.model.connection().stale().get());
        assertEquals(List.of("sh020_light_v7"), window.chosen());
        assertTrue(window.names().contains("render"));
        Workflows.within(8, acts.count(), 0);
    }

    @Test
    void aRunningFrameIsListenedTo(FxRobot robot) {
        window.farm.write("2/0/77/1", BusyFarm.LOG);
        window.open("sh020_light_v7");
        window.open("render");

        acts.click(window.row("78"));

        window.until(() -> !window.model.detail().log().lines().isEmpty());
        assertTrue(robot.lookup("#log").query().isVisible());
        Workflows.within(9, acts.count(), 1);
    }

    @Test
    void allOfOnePersonIsPaused(FxRobot robot) throws IOException {
        robot.clickOn(window.row("sh041_layout_previz"));

        acts.filter("user:ana");
        window.until(() -> window.names().size() == 2);
        window.picture("filter");
        acts.key(KeyCode.CONTROL, KeyCode.A);
        acts.key(KeyCode.P);

        window.until(() -> !window.farm.sent().isEmpty());
        assertEquals(List.of(onJobs(new Verb.Pause(false), 3, 6)), sent());
        Workflows.within(6, acts.count(), 3);
        window.until(() -> robot.lookup("#toast-undo").query().isVisible());
        robot.clickOn("#toast-undo");
        window.until(() -> window.farm.sent().getLast() instanceof Command.Undo);
    }

    @Test
    void aJobIsFoundByItsName(FxRobot robot) {
        window.row("sh041_layout_previz");

        acts.key(KeyCode.CONTROL, KeyCode.F);
        acts.type("hair");

        window.until(() -> window.names().equals(List.of("sh063_hair_sim_v2")));
        Workflows.within(14, acts.count(), 2);
    }

    @Test
    void aJobSaysWhyItWaits(FxRobot robot) {
        window.farm.happen(after(30, "sh020_edit_mov", 2));

        acts.click(window.row("sh020_edit_mov"));

        window.until(() -> robot.lookup("#why .why-sentence").tryQuery().isPresent());
        assertEquals(
                "can never run: 3 tasks of block render failed in job sh020_light_v7",
                window.text("#why .why-sentence"));
        Workflows.within(15, acts.count(), 1);
    }

    private List<Command> sent() {
        return window.farm.sent();
    }

    private static Command onJobs(Verb verb, int... jobs) {
        return Command.act(
                verb,
                IntStream.of(jobs).<Subject>mapToObj(one -> new Subject.OfJob(job(one))).toList());
    }

    private static Command onTasks(Verb verb, int job, int from, int to) {
        var block = new BlockAddress(job(job), 0);
        return Command.act(verb, List.of(new Subject.OfTasks(block, TaskSet.range(from, to))));
    }
}
