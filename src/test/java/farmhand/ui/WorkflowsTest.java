package farmhand.ui;

import static farmhand.viewmodel.Happenings.after;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.time.Age;
import farmhand.viewmodel.Happenings;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The daily workflows, walked from their start state (the table has the focus, the job is chosen
 * where the workflow does not begin with a click), within their input acts. Written to {@code
 * target/workflows.csv}.
 */
@ExtendWith(ApplicationExtension.class)
final class WorkflowsTest {
    private static final Map<Integer, String> LINES = new TreeMap<>();

    private final Acts acts = new Acts();
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @AfterAll
    static void write() throws IOException {
        Path file = Path.of("target", "workflows.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "workflow,acts,target\n" + String.join("\n", LINES.values()) + "\n");
    }

    @Test
    void runningJobsAreSeenAtOnceAndFramesAppendedInThree(FxRobot robot) {
        window.row("sh020_light_v7");
        assertEquals("sh020_light_v7", window.names().getFirst());
        within(1, 0, 0);

        robot.clickOn(window.row("sh020_light_v7"));
        acts.key(KeyCode.A);
        window.until(() -> robot.lookup("#append-frames").tryQuery().isPresent());
        acts.type("101-110");
        acts.key(KeyCode.ENTER);
        window.until(() -> !window.farm.sent().isEmpty());
        assertInstanceOf(Command.AppendBlocks.class, window.farm.sent().getFirst());
        within(2, acts.count(), 3);
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
        within(3, acts.count(), 3);
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
        within(4, acts.count(), 3);
    }

    @Test
    void aPriorityIsRaised(FxRobot robot) {
        robot.clickOn(window.row("sh041_layout_previz"));

        acts.key(KeyCode.CLOSE_BRACKET);

        window.until(() -> !window.farm.sent().isEmpty());
        within(5, acts.count(), 2);
    }

    @Test
    void aSceneIsDroppedAndSubmitted(FxRobot robot, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("shot.json");
        Files.writeString(
                file,
                """
                {"name": "sh080", "blocks": [
                  {"name": "render", "frames": "1-24", "command": "render @#@"}]}
                """);

        acts.drop(file);
        window.until(() -> robot.lookup("#dialog-act").tryQuery().isPresent());
        window.until(() -> window.text("#dialog-act").equals("Submit 24 tasks"));
        acts.key(KeyCode.ENTER);

        window.until(() -> window.names().contains("sh080"));
        within(7, acts.count(), 2);
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
        within(8, acts.count(), 0);
    }

    @Test
    void aRunningFrameIsListenedTo(FxRobot robot) {
        window.farm.write("2/0/77/1", BusyFarm.LOG);
        window.open("sh020_light_v7");
        window.open("render");

        acts.click(window.row("78"));

        window.until(() -> !window.model.detail().log().lines().isEmpty());
        assertTrue(robot.lookup("#log").query().isVisible());
        within(9, acts.count(), 1);
    }

    @Test
    void allOfOnePersonIsPaused(FxRobot robot) throws IOException {
        robot.clickOn(window.row("sh041_layout_previz"));

        acts.filter("user:ana");
        window.until(() -> window.names().size() == 2);
        window.screenshot("filter-dark");
        acts.key(KeyCode.CONTROL, KeyCode.A);
        acts.key(KeyCode.P);

        window.until(() -> !window.farm.sent().isEmpty());
        assertEquals(List.of(onJobs(new Verb.Pause(false), 3, 6)), sent());
        within(6, acts.count(), 3);
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
        within(14, acts.count(), 2);
    }

    @Test
    void aJobSaysWhyItWaits(FxRobot robot) {
        window.farm.happen(after(30, "sh020_edit_mov", 2));

        acts.click(window.row("sh020_edit_mov"));

        window.until(() -> robot.lookup("#why .why-sentence").tryQuery().isPresent());
        assertEquals(
                "can never run: 3 tasks of block render failed in job sh020_light_v7",
                window.text("#why .why-sentence"));
        within(15, acts.count(), 1);
    }

    @Test
    void aJobIsPutFirstAmongThoseOfItsUser(FxRobot robot) {
        window.farm.happen(submitted(40, "sh041_later", "noor", 50, frames("render", "1-4")));
        robot.clickOn(window.row("sh041_later"));

        acts.key(KeyCode.ALT, KeyCode.HOME);

        window.until(() -> !window.farm.sent().isEmpty());
        assertEquals(List.of(onJobs(new Verb.Move(Verb.Where.TOP), 40)), sent());
        within(11, acts.count(), 1);
    }

    @Test
    void aJobIsClonedWithOtherFrames(FxRobot robot) throws IOException {
        robot.clickOn(window.row("sh020_light_v7"));

        acts.key(KeyCode.CONTROL, KeyCode.D);
        window.until(() -> robot.lookup("#clone-frames").tryQuery().isPresent());
        acts.type("201-240");
        window.until(() -> window.text("#dialog-act").startsWith("Clone 84 tasks"));
        window.screenshot("clone-light");
        acts.key(KeyCode.ENTER);

        window.until(() -> window.table().getExpandedItemCount() == 8);
        Command.Submit submit = assertInstanceOf(Command.Submit.class, sent().getFirst());
        assertEquals(3, submit.job().blocks().size());
        within(12, acts.count(), 3);
    }

    @Test
    void whatIsOverLeavesTheTableByItself(FxRobot robot) {
        window.row("sh010_light_v9");

        window.farm.happen(new FarmEvent.JobAged(job(8), Age.INACTIVE, Happenings.minute(99)));

        window.until(() -> !window.names().contains("sh010_light_v9"));
        within(13, acts.count(), 0);
        robot.clickOn("#view-archive");
        window.until(() -> window.model.places().archive().lines().size() == 1);
    }

    @Test
    void aSickHostIsTakenOutWhileItsFailureIsLookedAt(FxRobot robot) {
        window.farm.happen(BusyFarm.secondTry());
        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("71"));

        acts.click(robot.from(window.cell("71", "#column-who")).lookup("r07").queryLabeled());
        window.until(() -> window.model.places().workers().running().get().size() > 1);
        acts.click("#worker-take-out");

        window.until(() -> window.farm.farm().policy().isPaused("r07"));
        window.until(() -> window.farm.sent().size() == 2);
        assertInstanceOf(Command.Acts.class, window.farm.sent().getLast());
        within(16, acts.count(), 2);
    }

    @Test
    void aHostSaysWhatItDoes(FxRobot robot) {
        window.open("sh020_light_v7");
        window.open("render");

        acts.click(robot.from(window.cell("57", "#column-who")).lookup("r12").queryLabeled());

        window.until(() -> window.text("#worker-title").equals("r12"));
        assertTrue(robot.lookup("#workers").query().isVisible());
        within(17, acts.count(), 1);
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

    private static void within(int workflow, int acts, int target) {
        LINES.put(workflow, workflow + "," + acts + "," + target);
        assertTrue(acts <= target, "workflow " + workflow + " takes " + acts + " acts");
    }
}
