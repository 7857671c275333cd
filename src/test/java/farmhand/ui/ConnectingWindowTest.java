package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.app.files.JobFiles;
import farmhand.farm.command.Origin;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.Leave;
import farmhand.viewmodel.Outside;
import farmhand.viewmodel.Remembered;
import farmhand.viewmodel.SilentFarm;
import farmhand.viewmodel.Surroundings;
import farmhand.viewmodel.keep.Keepsake;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A window whose farm has not answered yet. */
@ExtendWith(ApplicationExtension.class)
final class ConnectingWindowTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void theRowsOfTheLastSessionAreReadAndNotChanged(FxRobot robot) throws Exception {
        OpenWindow window = open(Optional.of(lastSession()));

        window.until(() -> window.names().size() == 7);
        assertTrue(robot.lookup("#lost").query().isVisible());
        robot.clickOn(window.row("sh020_light_v7"));
        assertTrue(robot.lookup("#detail-pause").queryButton().isDisabled());
        window.picture("connecting-last-session");
    }

    @Test
    void thatTheFarmIsAskedIsSaidWhereNothingIsKnownOfIt(FxRobot robot) throws Exception {
        OpenWindow window = open(Optional.empty());

        assertTrue(robot.lookup("#empty-reading").query().isVisible());
        assertEquals(List.of(), window.names());
        window.picture("connecting");
    }

    private OpenWindow open(Optional<Remembered> last) {
        Outside outside =
                new Outside() {
                    @Override
                    public Optional<Remembered> lastRows() {
                        return last;
                    }
                };
        Surroundings around =
                new Surroundings(
                        FxScheduler.WINDOW,
                        FxScheduler.WINDOW,
                        Clock.fixed(Happenings.minute(100).instant(), ZoneOffset.UTC),
                        new JobFiles(),
                        Leave.ELSEWHERE,
                        Keepsake.NOTHING,
                        outside);
        Origin kim = new Origin("kim", "window", "box1");
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        new OpenWindow(
                                stage,
                                new FarmViewModel("studio-a", new SilentFarm(), kim, around)));
    }

    private static Remembered lastSession() {
        List<WholeJob> jobs = BusyFarm.make().farm().jobs().stream().map(WholeJob::of).toList();
        return new Remembered(Happenings.minute(60).instant(), "test", jobs);
    }
}
