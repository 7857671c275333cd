package farmhand.ui;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.PlusRobot;

import farmhand.farm.address.AttemptAddress;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FakeWorkers;
import farmhand.viewmodel.Outside;
import farmhand.viewmodel.check.FarmSight;
import farmhand.viewmodel.welcome.Renderer;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
final class EmptyWindowTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        FakeFarm farm = new FakeFarm();
        farm.have(FakeWorkers.Machine.named("box1").having(16, 1, 32));
        window = new FarmWindow(stage, farm, new Here());
    }

    /** The farm is on this computer, which has a renderer. */
    private static final class Here implements Outside, FarmSight {
        @Override
        public FarmSight sight() {
            return this;
        }

        @Override
        public boolean isHere() {
            return true;
        }

        @Override
        public List<Renderer> renderers() {
            return List.of(new Renderer("Blender", "4.5.3", "/opt/blender", true));
        }

        @Override
        public boolean isFolder(String path) {
            return false;
        }

        @Override
        public Space space(Path folder) {
            return Space.NONE;
        }

        @Override
        public Optional<Path> log(AttemptAddress attempt) {
            return Optional.empty();
        }
    }

    @Test
    void anEmptyFarmSaysHowToGiveItWorkUntilThereIsSome(FxRobot robot) throws Exception {
        assertTrue(robot.lookup("#empty").query().isVisible());
        window.until(() -> robot.lookup("0 of 16").tryQuery().isPresent());
        assertTrue(robot.lookup("Answers without a token").tryQuery().isPresent());
        window.until(() -> robot.lookup("4.5.3").tryQuery().isPresent());
        window.picture("empty");

        window.farm.happen(submitted(2, "sh010", frames("render", "1-4")));

        window.until(() -> window.names().contains("sh010"));
        assertFalse(robot.lookup("#empty").query().getParent().getParent().isVisible());
    }

    @Test
    void nothingIsOfferedToSendWhileTheFarmDoesNotAnswer(FxRobot robot) {
        assertFalse(robot.lookup("#empty-submit").query().isDisabled());

        window.farm.lose("The connection broke.");

        window.until(() -> robot.lookup("#empty-submit").query().isDisabled());
    }

    @Test
    void aDroppedJobFileFillsTheSubmitDialog(FxRobot robot, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("shot.json");
        Files.writeString(
                file,
                """
        {"name": "sh080", "blocks": [
          {"name": "render", "frames": "1-24", "command": "render @#@"}]}
        """);
        robot.interact(() -> PlusRobot.dropFiles(List.of(file.toFile()), 400, 300));
        window.until(() -> robot.lookup("#dialog-act").tryQuery().isPresent());
        window.until(() -> window.text("#dialog-act").equals("Submit 24 tasks"));
        window.picture("submit-window");

        robot.type(KeyCode.ENTER);

        window.until(() -> window.names().contains("sh080"));
    }
}
