package farmhand.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.ui.FxScheduler;
import farmhand.ui.Pictures;
import farmhand.ui.WelcomeWindow;
import farmhand.viewmodel.Appearance.Brightness;
import farmhand.viewmodel.welcome.Choice;
import farmhand.viewmodel.welcome.FakeComputer;
import farmhand.viewmodel.welcome.WelcomeViewModel;
import farmhand.viewmodel.welcome.WelcomeViewModel.Way;

import io.reactivex.rxjava3.schedulers.Schedulers;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

@ExtendWith(ApplicationExtension.class)
final class WelcomePageTest {
    private final List<Choice> chosen = new CopyOnWriteArrayList<>();
    private WelcomeViewModel welcome;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        welcome =
                new WelcomeViewModel(
                        new FakeComputer(false),
                        Schedulers.io(),
                        FxScheduler.WINDOW,
                        InstantSource.system(),
                        chosen::add);
        WelcomeWindow.show(stage, welcome, Brightness.LIGHT, true);
        welcome.open();
    }

    @Test
    void onePageSaysWhatIsThereAndOneKeyBeginsToRender(FxRobot robot) throws Exception {
        awaitRenderers();
        new Pictures(stage).take("first-run");

        robot.type(KeyCode.ENTER);
        assertEquals(
                List.of(
                        new Choice.Here(
                                Choice.Here.CORES, List.of("/opt/blender-4.5"), true, false)),
                chosen);
    }

    @Test
    void anInvitationIsPastedIntoItsCard(FxRobot robot) throws Exception {
        awaitRenderers();

        robot.clickOn("#way-join .muted");
        assertEquals(Way.JOIN, welcome.way().get());
        assertTrue(robot.lookup("#welcome-address").query().isFocused());
        assertFalse(robot.lookup(".computer-card").query().isVisible());
        assertTrue(robot.lookup("#welcome-act").queryAs(Button.class).isDisabled());
        robot.clickOn("#welcome-address").write("farm here");
        assertEquals("That is no address.", robot.lookup("#welcome-note").queryLabeled().getText());
        new Pictures(stage).take("first-run-join");
        robot.eraseText(9).write("wss://studio-a:8032").type(KeyCode.ENTER);

        assertEquals(List.of(new Choice.Join("wss://studio-a:8032")), chosen);
    }

    @Test
    void enterBeginsAlsoAfterAnotherWayWasPressed(FxRobot robot) throws Exception {
        awaitRenderers();

        robot.clickOn("#way-look");
        new Pictures(stage).take("first-run-look");
        robot.type(KeyCode.ENTER);

        assertEquals(List.of(new Choice.LookAround()), chosen);
    }

    @Test
    void aPressOnACardTakesTheFocusFromTheLinkThatHadIt(FxRobot robot) throws Exception {
        awaitRenderers();
        robot.interact(() -> robot.lookup(".hyperlink").query().requestFocus());

        robot.clickOn("#way-look .muted").type(KeyCode.ENTER);

        assertEquals(List.of(new Choice.LookAround()), chosen);
    }

    @Test
    void aKeyThatOnlyPassesTheAddressChoosesNothing(FxRobot robot) throws Exception {
        awaitRenderers();

        robot.interact(() -> robot.lookup("#way-here-choice").query().requestFocus());
        robot.type(KeyCode.TAB);
        assertTrue(robot.lookup("#welcome-address").query().isFocused());
        assertEquals(Way.HERE, welcome.way().get());

        robot.clickOn("#welcome-address");
        assertEquals(Way.JOIN, welcome.way().get());
    }

    @Test
    void whoHasAFarmAlreadyBeginsAtTheAddressOfAnother(FxRobot robot) {
        robot.interact(
                () -> {
                    welcome.joinAnother();
                    WelcomeWindow.show(stage, welcome, Brightness.LIGHT, false);
                });

        assertEquals("Connect to a farm", stage.getTitle());
        robot.write("studio-b").type(KeyCode.ENTER);

        assertEquals(List.of(new Choice.Join("studio-b")), chosen);
    }

    @Test
    void escapeLeavesWithNothingChosen(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);

        assertEquals(List.of(), chosen);
        assertFalse(stage.isShowing());
    }

    private void awaitRenderers() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> welcome.renderers().size() == 3);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
