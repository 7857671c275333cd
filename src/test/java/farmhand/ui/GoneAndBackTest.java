package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.app.files.JobFiles;
import farmhand.client.Endpoint;
import farmhand.client.FarmUnreachable;
import farmhand.client.LiveLink;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.live.LivePace;
import farmhand.testing.AJob;
import farmhand.testing.RunningFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Surroundings;

import io.reactivex.rxjava3.schedulers.Schedulers;

import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A coordinator with a thousand jobs goes and comes back; who looks at the middle stays there. */
@ExtendWith(ApplicationExtension.class)
final class GoneAndBackTest {
    private static final String TOKEN = "s3cret";
    private static final int JOBS = 1_000;
    private static final double NOT_AT_AN_EDGE = 11;

    @TempDir private Path data;

    private volatile Optional<HttpDoor> door = Optional.empty();
    private RunningFarm farm;
    private LiveLink link;
    private OpenWindow window;

    /** What is at the top, and by how many pixels it is cut. */
    private record Top(String name, double cut) {}

    @Start
    void start(Stage stage) {
        farm = RunningFarm.on(data);
        farm.submitAll(IntStream.range(0, JOBS).mapToObj(GoneAndBackTest::job));
        answer();
        link = new LiveLink(this::where);
        Surroundings around =
                new Surroundings(
                        FxScheduler.WINDOW,
                        Schedulers.io(),
                        Clock.system(ZoneOffset.UTC),
                        new JobFiles());
        window = new OpenWindow(stage, new FarmViewModel("farm", link, RunningFarm.KIM, around));
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(window.model::close);
        link.close();
        beSilent();
        farm.close();
    }

    @Test
    void allIsAsItWasAfterTheCoordinatorBeganAnew(FxRobot robot) {
        lookAtTheMiddle(robot);
        List<String> rows = window.names();
        List<String> chosen = window.chosen();
        Top top = top();

        beSilent();
        farm.close();
        window.until(() -> window.model.connection().stale().get());
        assertEquals(rows, window.names());
        assertEquals(chosen, window.chosen());
        farm = RunningFarm.on(data);
        answer();
        window.until(() -> !window.model.connection().stale().get());

        assertEquals(rows, window.names());
        assertEquals(chosen, window.chosen());
        assertEquals(top, top());
    }

    @Test
    void allIsAsItWasAfterTheConnectionBroke(FxRobot robot) {
        lookAtTheMiddle(robot);
        List<String> rows = window.names();
        List<String> chosen = window.chosen();
        Top top = top();

        beSilent();
        window.until(() -> window.model.connection().stale().get());
        answer();
        window.until(() -> !window.model.connection().stale().get());

        assertEquals(rows, window.names());
        assertEquals(chosen, window.chosen());
        assertEquals(top, top());
    }

    private static AJob job(int i) {
        return AJob.aJob().named("sh" + i).withBlock("render", "1-20").paused();
    }

    private void lookAtTheMiddle(FxRobot robot) {
        window.until(() -> window.table().getExpandedItemCount() == JOBS);
        robot.interact(() -> window.table().scrollTo(JOBS / 2));
        robot.interact(() -> flow().scrollPixels(NOT_AT_AN_EDGE));
        int middle =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> flow().getFirstVisibleCell().getIndex());
        robot.clickOn(window.row(window.names().get(middle + 3)));
        robot.press(KeyCode.CONTROL)
                .clickOn(window.row(window.names().get(middle + 6)))
                .release(KeyCode.CONTROL);
        assertEquals(2, window.chosen().size());
        assertTrue(top().cut() < 0, () -> "nothing is cut at the top: " + top());
        assertTrue(middle > JOBS / 4 && middle < JOBS * 3 / 4, () -> "at " + middle);
    }

    private Top top() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    var first = flow().getFirstVisibleCell();
                    String name =
                            window.table()
                                    .getTreeItem(first.getIndex())
                                    .getValue()
                                    .facts()
                                    .get()
                                    .name();
                    return new Top(name, first.getLayoutY());
                });
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) window.table().lookup(".virtual-flow");
    }

    private void answer() {
        DoorSettings settings =
                new DoorSettings("127.0.0.1", 0, Optional.empty(), TOKEN, "kim", LivePace.USUAL);
        door = Optional.of(HttpDoor.open(farm.coordinator(), settings));
    }

    private void beSilent() {
        door.ifPresent(HttpDoor::close);
        door = Optional.empty();
    }

    private Endpoint where() {
        int port = door.orElseThrow(() -> new FarmUnreachable("It is gone.")).port();
        return Endpoint.of("ws://127.0.0.1:" + port, TOKEN, "kim");
    }
}
