package farmhand.ui;

import static farmhand.upstream.afanasy.ScriptedServer.job;
import static farmhand.upstream.afanasy.ScriptedServer.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.app.files.JobFiles;
import farmhand.client.Endpoint;
import farmhand.client.LiveLink;
import farmhand.dialect.afanasy.spec.AvoidedHosts;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.live.LivePace;
import farmhand.testing.RunningFarm;
import farmhand.upstream.afanasy.AfanasyLink;
import farmhand.upstream.afanasy.ScriptedServer;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Leave;
import farmhand.viewmodel.Outside;
import farmhand.viewmodel.Surroundings;
import farmhand.viewmodel.act.offer.Avoiding;
import farmhand.viewmodel.keep.Keepsake;

import io.reactivex.rxjava3.schedulers.Schedulers;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What is done to machines of an afserver, from the window over WebSocket, gateway and Afanasy's
 * port; see {@link WorkflowsTest}.
 */
@ExtendWith(ApplicationExtension.class)
final class GatewayWorkflowsTest {
    private static final String TOKEN = "s3cret";

    private final Acts acts = new Acts();
    private ScriptedServer server;
    private AfanasyLink gateway;
    private HttpDoor door;
    private LiveLink link;
    private OpenWindow window;

    @Start
    void start(Stage stage) throws IOException {
        server = new ScriptedServer();
        server.jobs.put(3, job("21-get-job-full-running-mixed"));
        server.progress.put(3, recorded("22-get-job-progress-running-mixed"));
        server.users(recorded("193-get-users-after"));
        server.renders(render());
        server.ofOne.put("renders log", recorded("232-render-log"));
        server.ofOne.put("log 0", recorded("234-task-log-failed"));
        gateway = server.linked();
        door =
                HttpDoor.open(
                        gateway,
                        new DoorSettings(
                                "127.0.0.1", 0, Optional.empty(), TOKEN, "kim", LivePace.USUAL));
        link = new LiveLink(() -> Endpoint.of("ws://127.0.0.1:" + door.port(), TOKEN, "kim"));
        Surroundings around =
                new Surroundings(
                        FxScheduler.WINDOW,
                        Schedulers.io(),
                        Clock.system(ZoneOffset.UTC),
                        new JobFiles(),
                        Leave.ELSEWHERE,
                        Keepsake.NOTHING,
                        new Outside() {
                            @Override
                            public Avoiding avoiding() {
                                return AvoidedHosts::with;
                            }
                        });
        window = new OpenWindow(stage, new FarmViewModel("farm", link, RunningFarm.KIM, around));
    }

    @AfterEach
    void end(FxRobot robot) throws IOException {
        robot.interact(window.model::close);
        link.close();
        door.close();
        gateway.close();
        server.close();
    }

    @Test
    void aSickHostIsTakenOutWhileItsFailureIsLookedAt(FxRobot robot) {
        openTasks();
        robot.clickOn(window.row("sim B"));
        int before = acts.count();

        acts.click(robot.from(window.cell("sim B", "#column-who")).lookup("rnode1").queryLabeled());
        window.until(() -> !window.model.places().workers().running().get().isEmpty());
        acts.click("#worker-take-out");

        window.until(() -> server.deeds.size() == 2);
        assertEquals("{\"paused\":true}", server.deeds.getFirst().path("params").toString());
        assertEquals(
                "{\"type\":\"eject_tasks\"}", server.deeds.getLast().path("operation").toString());
        assertEquals("[1]", server.deeds.getLast().path("ids").toString());
        Workflows.within(16, acts.count() - before, 2);
    }

    @Test
    void aHostSaysWhatItDoesAndLeadsBackToItsTask(FxRobot robot) {
        openTasks();
        int before = acts.count();

        acts.click(robot.from(window.cell("sim C", "#column-who")).lookup("rnode1").queryLabeled());

        window.until(() -> window.text("#worker-title").equals("rnode1"));
        window.until(() -> window.model.places().workers().running().get().size() == 1);
        Workflows.within(17, acts.count() - before, 1);
        robot.clickOn("#worker-tab-log");
        window.until(
                () -> window.model.places().workers().past().log().get().contains("eject_tasks"));
        robot.clickOn("#worker-tab-overview");
        robot.interact(
                () ->
                        robot.lookup("#worker .task-card .hyperlink")
                                .queryAs(Hyperlink.class)
                                .fire());
        window.until(() -> window.chosen().equals(List.of("sim C")));
    }

    @Test
    void aFailedTaskIsTriedAgainButNotWhereItFailed(FxRobot robot) {
        openTasks();
        robot.clickOn(window.row("sim B"));
        window.until(() -> window.chosen().equals(List.of("sim B")));

        robot.push(KeyCode.SHIFT, KeyCode.R);

        window.until(() -> server.deeds.size() == 2);
        assertEquals(
                "{\"hosts_mask_exclude\":\"rnode1\"}",
                server.deeds.getFirst().path("params").toString());
        assertEquals("[1]", server.deeds.getFirst().path("block_ids").toString());
        assertEquals("restart", server.deeds.getLast().path("operation").path("type").asText());
    }

    @Test
    void aCauseOfFailuresIsTriedElsewhereFromItsCard(FxRobot robot) throws IOException {
        robot.clickOn(window.row("mixed"));
        window.until(() -> robot.lookup(".retry-elsewhere").tryQuery().isPresent());
        window.picture("retry-elsewhere");

        robot.interact(() -> robot.lookup(".retry-elsewhere").queryButton().fire());

        window.until(() -> server.deeds.size() == 2);
        assertTrue(server.deeds.getFirst().path("params").has("hosts_mask_exclude"));
    }

    @Test
    void whatAfanasyCannotDoIsDisabledWithTheReason(FxRobot robot) {
        robot.clickOn(window.row("mixed"));

        window.until(
                () ->
                        window.model
                                .actions()
                                .of("archive")
                                .missing()
                                .get()
                                .startsWith("Afanasy has no archive"));
        assertThat(window.model.actions().of("transfer").missing().get())
                .contains("copies no files");
        robot.push(KeyCode.E);
        window.until(() -> robot.lookup("#edit-queue").tryQuery().isPresent());
        assertTrue(robot.lookup("#edit-queue").query().isDisabled());
        assertTrue(!robot.lookup("#edit-note").query().isDisabled());
    }

    @Test
    void theWindowSaysThatTheAfserverIsAway(FxRobot robot) throws IOException {
        robot.clickOn(window.row("mixed"));

        server.close();

        window.until(() -> window.model.connection().stale().get());
        assertThat(window.model.connection().trouble().get()).startsWith("afanasy://127.0.0.1");
        assertTrue(robot.lookup("#lost").query().isVisible());
        assertEquals(List.of("mixed"), window.chosen());
    }

    private void openTasks() {
        window.open("mixed");
        window.open("sim");
    }

    /** The render of the recorded farm, which runs a task. */
    private static String render() throws IOException {
        String full = recorded("27-get-renders-busy");
        int from = full.indexOf("\"render\":") + "\"render\":".length();
        return "{\"renders\":[" + full.substring(from, full.indexOf(",\"custom_data\"")) + "]}";
    }
}
