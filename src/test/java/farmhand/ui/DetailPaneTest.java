package farmhand.ui;

import static farmhand.viewmodel.Happenings.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.row.TaskRow;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
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
import java.util.Optional;

/** The pane beside the table, tab by tab. */
@ExtendWith(ApplicationExtension.class)
final class DetailPaneTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void whatFailedIsGroupedByCauseAndTriedAgainAtOnce(FxRobot robot) throws Exception {
        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("sh020_light_v7"));
        window.until(() -> window.model.detail().lookout().get().failed() == 3);
        window.picture("main");

        window.tab(PaneTab.FRAMES);
        window.picture("frames");
        robot.clickOn(window.cell("sh020_light_v7", "#column-errors"));
        window.until(() -> window.model.detail().tab().get() == PaneTab.ERRORS);
        window.picture("errors");
        Node card = robot.lookup(".error-card").query();
        robot.clickOn(robot.from(card).lookup("Retry").queryButton());

        window.until(() -> !window.farm.sent().isEmpty());
        assertEquals(List.of(retry("56,62")), window.farm.sent());
    }

    @Test
    void aCauseLeadsToTheLogOfItsNewestTask(FxRobot robot) throws Exception {
        window.farm.write("2/0/70/1", BusyFarm.LOG);
        robot.clickOn(window.row("sh020_light_v7"));
        window.tab(PaneTab.ERRORS);

        // Looked up each time: the cards are made anew when the tasks become known.
        window.until(() -> card(robot).map(card -> card.getLayoutY() > 0).orElse(false));
        Node card = card(robot).orElseThrow();
        robot.clickOn(robot.from(card).lookup("Open log").queryButton());

        window.until(() -> window.chosen().equals(List.of("71")));
        window.until(() -> !window.model.detail().log().lines().isEmpty());
        assertEquals(PaneTab.LOG, window.model.detail().tab().get());
        window.picture("log");
    }

    @Test
    void aJobTellsTheLogOfItsNewestFailureAndOfWhatElseRan(FxRobot robot) throws Exception {
        window.farm.write("2/0/56/1", BusyFarm.LOG);
        window.farm.write("2/0/77/1", BusyFarm.SECOND_LOG);
        robot.clickOn(window.row("sh020_light_v7"));
        window.until(() -> window.model.detail().lookout().get().failed() == 3);
        window.tab(PaneTab.LOG);
        window.until(() -> window.model.detail().log().lines().size() == 7);
        window.picture("log-of-job");

        robot.clickOn("#log-wrap");
        ListView<?> list = robot.lookup("#log").queryListView();
        window.until(() -> list.lookup(".list-cell").getLayoutBounds().getHeight() > 20);
        window.picture("log-wrapped");

        robot.clickOn("#log-task");
        robot.clickOn("render 78");
        window.until(() -> window.text("#log-state").equals("7 lines · following"));
        assertEquals(
                Optional.of(Happenings.attempt(2, 0, 77, 1)),
                window.model.detail().log().attempt());
        for (int newer = 90; newer < 95; newer++) {
            window.farm.happen(Happenings.running(2, 0, newer, 1, ""));
        }
        window.until(
                () ->
                        logTasks(robot).getItems().stream()
                                .anyMatch(task -> task.view().name().equals("95")));
        assertEquals("78", logTasks(robot).getValue().view().name());
        assertEquals(List.of("sh020_light_v7"), window.chosen());
    }

    @Test
    void aPressOnACauseLeadsToItsNewestTaskAndTheKeysStayAlive(FxRobot robot) {
        robot.clickOn(window.row("sh020_light_v7"));
        window.until(() -> seenCard(robot).map(card -> card.getLayoutY() > 0).orElse(false));
        robot.clickOn("#detail-title"); // the ground of the pane takes no focus
        assertTrue(window.table().isFocused());

        robot.clickOn(robot.from(seenCard(robot).orElseThrow()).lookup(".strong").<Node>query());
        window.until(() -> window.chosen().equals(List.of("71")));
        robot.type(KeyCode.R);

        window.until(() -> !window.farm.sent().isEmpty());
    }

    @Test
    void whatWasTriedBeforeIsReadAndSearched(FxRobot robot) throws Exception {
        window.farm.write("2/0/70/1", BusyFarm.LOG);
        window.farm.tell(BusyFarm.FIRST_TRY, BusyFarm.SECOND_TRY);
        window.farm.happen(BusyFarm.secondTry());
        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("71"));
        window.until(() -> window.model.detail().attempts().lines().size() == 2);

        robot.clickOn("1 on r12");
        window.until(() -> !window.model.detail().log().lines().isEmpty());
        robot.type(KeyCode.F8);
        window.until(() -> window.text("#log-error-found").equals("1 of 1"));
        robot.clickOn("#log-find").write("syncing").type(KeyCode.ENTER);

        window.until(() -> window.text("#log-found").equals("2 of 2"));
        window.picture("log-search");
    }

    @Test
    void twoAttemptsAreHeldAgainstEachOther(FxRobot robot) throws Exception {
        window.farm.write("2/0/70/1", BusyFarm.LOG);
        window.farm.write("2/0/70/2", BusyFarm.SECOND_LOG);
        window.farm.tell(BusyFarm.FIRST_TRY, BusyFarm.SECOND_TRY);
        window.farm.happen(BusyFarm.secondTry());
        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("71"));
        window.until(() -> window.model.detail().attempts().lines().size() == 2);

        Region compare = robot.lookup("#log-compare").query();
        assertEquals(
                robot.lookup("#log-follow").<Region>query().getHeight(), compare.getHeight(), 1);
        window.clickUntil("#log-compare", "#compare-1");
        robot.clickOn("#compare-1");

        window.until(
                () ->
                        window.text("#compare-said")
                                .equals("Attempts 1 and 2: 2 lines differ but for numbers"));
        window.picture("log-compare");
        robot.clickOn("#compare-back");
        window.until(() -> robot.lookup("#log").query().getParent().isVisible());
    }

    @Test
    void whatTheFarmTellsIsReadSearchedAndCopied(FxRobot robot) throws Exception {
        window.farm.tell(BusyFarm.FIRST_TRY);
        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("71"));
        window.tab(PaneTab.RAW);
        window.until(() -> window.model.detail().raw().text().contains("\"peak_memory\""));

        robot.clickOn("#raw-find").write("exit_code").type(KeyCode.ENTER);
        window.until(() -> window.text("#raw-found").equals("1 of 1"));
        window.picture("raw");
        robot.clickOn("#raw-copy");

        String copied =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> Clipboard.getSystemClipboard().getString());
        assertEquals(window.model.detail().raw().text(), copied);
    }

    @Test
    void graphStatsAndHistoryOfAJobAreTabs(FxRobot robot) throws Exception {
        window.farm.tell(BusyFarm.taking(3, 12.5), BusyFarm.taking(4, 22.25));
        window.farm.happen(Happenings.after(30, "sh020_edit_mov", 2));
        robot.clickOn(window.row("sh020_light_v7")).push(KeyCode.CLOSE_BRACKET);

        window.tab(PaneTab.HISTORY);
        window.until(() -> window.model.detail().history().lines().size() == 1);
        window.picture("history");
        window.tab(PaneTab.STATS);
        window.until(() -> !window.model.detail().lookout().get().slowest().slowest().isEmpty());
        window.until(() -> window.text("#stats-memory").startsWith("2 attempts: half of them"));
        window.picture("stats");
        window.tab(PaneTab.GRAPH);
        window.until(() -> robot.lookup(".graph-box").queryAll().size() == 4);
        window.picture("graph");
        robot.clickOn(robot.lookup(".graph-box").match(box -> says(box, "comp")).queryButton());
        window.until(() -> window.chosen().equals(List.of("comp")));
        robot.rightClickOn(robot.lookup(".graph-box").match(b -> says(b, "render")).queryButton());
        window.until(() -> robot.lookup("#graph-retry").tryQuery().isPresent());
    }

    private static ComboBox<TaskRow> logTasks(FxRobot robot) {
        return robot.lookup("#log-task").queryComboBox();
    }

    private static boolean says(Node box, String name) {
        return box instanceof Labeled labeled && labeled.getText().startsWith(name);
    }

    private static Optional<Node> card(FxRobot robot) {
        return card(robot, ".error-list .error-card");
    }

    /** That in the overview. */
    private static Optional<Node> seenCard(FxRobot robot) {
        return card(robot, ".pane-body .error-cards .error-card");
    }

    private static Optional<Node> card(FxRobot robot, String where) {
        return robot.lookup(where)
                .match(node -> robot.from(node).lookup("render 71 · 1 try").tryQuery().isPresent())
                .tryQuery();
    }

    private static Command retry(String tasks) {
        var some = new Subject.OfTasks(new BlockAddress(job(2), 0), TaskSet.parse(tasks));
        return Command.act(new Verb.Retry(Verb.Which.FAILED), List.of(some));
    }
}
