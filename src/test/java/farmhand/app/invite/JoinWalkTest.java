package farmhand.app.invite;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.app.files.JobFiles;
import farmhand.client.LiveLink;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.testing.RunningFarm;
import farmhand.ui.FxScheduler;
import farmhand.ui.MainWindow;
import farmhand.ui.WelcomeWindow;
import farmhand.viewmodel.Appearance.Brightness;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Surroundings;
import farmhand.viewmodel.welcome.Choice;
import farmhand.viewmodel.welcome.FakeComputer;
import farmhand.viewmodel.welcome.WelcomeViewModel;

import io.reactivex.rxjava3.schedulers.Schedulers;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** From what {@code farmhand invite} prints to the rows of that farm, over real TLS. */
@ExtendWith(ApplicationExtension.class)
final class JoinWalkTest {
    @TempDir Path folder;
    private InvitedFarm farm;
    private Stage stage;
    private Optional<LiveLink> link = Optional.empty();
    private Optional<FarmViewModel> model = Optional.empty();

    @Start
    void open(Stage shown) throws IOException {
        farm = new InvitedFarm(folder);
        stage = shown;
        WelcomeViewModel welcome =
                new WelcomeViewModel(
                        new FakeComputer(false),
                        Schedulers.io(),
                        FxScheduler.WINDOW,
                        InstantSource.system(),
                        this::joined);
        WelcomeWindow.show(stage, welcome, Brightness.LIGHT, true);
        welcome.open();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> model.ifPresent(FarmViewModel::close));
        link.ifPresent(LiveLink::close);
        farm.close();
    }

    @Test
    void anInvitationIsPastedAndTheRowsOfItsFarmAreThere(FxRobot robot) throws Exception {
        var job = aJob().named("sh010_beauty").with(aBlock("render", "1-3").running("true"));
        RunningFarm.sent(farm.farm.coordinator(), new Command.Submit(job.spec()));
        String invitation = farm.invite("lee");
        robot.interact(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(invitation + "\n");
                    Clipboard.getSystemClipboard().setContent(content);
                });

        robot.clickOn("#welcome-address").push(KeyCode.SHORTCUT, KeyCode.V);
        assertEquals(
                "Join localhost", robot.lookup("#welcome-act").queryAs(Button.class).getText());
        robot.type(KeyCode.ENTER);

        until(() -> robot.lookup("#jobs").tryQuery().isPresent());
        until(() -> robot.lookup("#jobs").queryAs(TreeTableView.class).getExpandedItemCount() == 1);
        until(() -> robot.lookup("#status-live").queryAs(Labeled.class).getText().equals("live"));
        until(() -> robot.lookup("sh010_beauty").tryQuery().isPresent());
    }

    private void joined(Choice choice) {
        String address = ((Choice.Join) choice).address();
        LiveLink opened = InvitedFarm.link(address);
        link = Optional.of(opened);
        FarmViewModel shown =
                new FarmViewModel(
                        "localhost",
                        opened,
                        new Origin("lee", "window", "box1"),
                        new Surroundings(
                                FxScheduler.WINDOW,
                                Schedulers.io(),
                                Clock.systemUTC(),
                                new JobFiles()));
        model = Optional.of(shown);
        MainWindow.show(stage, shown);
        shown.open();
    }

    private static void until(BooleanSupplier holds) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(5_000, holds::getAsBoolean));
    }
}
