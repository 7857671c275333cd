package farmhand.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.dialect.live.spec.LiveJobFiles;
import farmhand.farm.command.Command;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.TaskOrder;
import farmhand.testing.NamedFolder;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobNames;
import farmhand.viewmodel.form.submit.SubmitForm;
import farmhand.viewmodel.scene.BlendScene;

import io.reactivex.rxjava3.schedulers.Schedulers;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class SubmitDialogTest {
    @TempDir private Path temporary;
    private NamedFolder named;
    private Path folder;
    private final AskedFarm farm = new AskedFarm();
    private final SubmitForm form =
            new SubmitForm(
                    new LiveJobFiles(),
                    Schedulers.io(),
                    farm.sender(DialogStage.WINDOW),
                    AskedFarm.checks(DialogStage.WINDOW),
                    new JobNames(_ -> List.of()));
    private DialogStage stage;

    @Start
    void open(Stage shown) {
        named = new NamedFolder(temporary, "/home/kim/harbor");
        folder = named.path();
        stage = new DialogStage(shown);
        stage.show(new SubmitDialog(form, stage::close));
    }

    @AfterEach
    void close() throws IOException {
        named.close();
    }

    @Test
    void aCommandIsTypedRefusedCorrectedAndSubmitted(FxRobot robot) {
        assertTrue(robot.lookup("#submit-name").query().isFocused());
        stage.picture("submit-empty");

        robot.write("fractal_zoom");
        robot.clickOn("#submit-frames").write("1-48x");
        robot.clickOn("#submit-command").write("render --frame @#@").push(KeyCode.ENTER);
        assertThat(farm.asked()).isEmpty();
        assertThat(Look.at(robot, "#submit-frames-problem")).startsWith("“1-48x” cannot be read");
        stage.picture("submit-wrong");

        robot.clickOn("#submit-frames").push(KeyCode.END).eraseText(1).push(KeyCode.ENTER);
        assertThat(farm.asked()).hasSize(1);
        farm.refuse(Rejection.of("paused", "The farm takes no jobs.", "Try again at eight."));
        DialogStage.await(() -> !Look.act(robot).isDisabled());
        assertEquals("Try again at eight.", Look.at(robot, "#dialog-remedy"));
        assertEquals("1-48", text(robot, "#submit-frames"));

        robot.push(KeyCode.ENTER);
        farm.accept();
        DialogStage.await(stage::isEmpty);
        assertThat(farm.asked().getLast()).isInstanceOf(Command.Submit.class);
    }

    @Test
    void aDroppedSceneIsSubmittedByEnter(FxRobot robot) {
        Path scene = BlendScene.write(folder.resolve("sh080_dock_v3.blend"), 1, 240);

        robot.interact(() -> form.open(List.of(scene)));
        DialogStage.await(() -> form.act().get().equals("Submit 240 tasks"));
        assertTrue(robot.lookup("#submit-frames").query().isFocused());
        stage.picture("submit-drop");

        robot.push(KeyCode.ENTER);
        assertThat(farm.asked()).hasSize(1);
    }

    @Test
    void aFolderIsNamedAsTheFarmDoesAndSoIsTheScene(FxRobot robot) {
        Path scene = BlendScene.write(folder.resolve("sh080_dock_v3.blend"), 1, 240);
        robot.interact(() -> form.open(List.of(scene)));
        DialogStage.await(() -> robot.lookup("#check-there").tryQuery().isPresent());
        stage.picture("submit-unmapped");
        Node act = robot.lookup("#dialog-act").query();
        assertTrue(act.localToScene(act.getLayoutBounds()).getMaxY() <= act.getScene().getHeight());

        robot.clickOn("#check-there").write("/projects/harbor");
        assertEquals(
                "The path map is not added yet. Press Enter in it, or empty it.",
                Look.at(robot, "#dialog-note"));
        robot.push(KeyCode.ENTER);

        String there = "/projects/harbor/sh080_dock_v3.blend";
        DialogStage.await(() -> text(robot, "#submit-command").contains(there));
        assertEquals("/projects/harbor", text(robot, "#submit-folder"));
        stage.picture("submit-mapped");
        assertThat(farm.asked()).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(farm.asked()).hasSize(1);
    }

    @Test
    void orderLimitsNeedsAndVariablesStandBehindWords(FxRobot robot) {
        Path scene = BlendScene.write(folder.resolve("sh080_dock_v3.blend"), 1, 240);
        robot.interact(() -> form.open(List.of(scene)));
        DialogStage.await(() -> form.act().get().equals("Submit 240 tasks"));
        assertFalse(robot.lookup("#submit-more-command").queryAs(ToggleButton.class).isSelected());

        robot.clickOn("#submit-more-limits");
        robot.clickOn("#submit-order").type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.clickOn("#submit-time-limit").write("2h");
        robot.clickOn("#submit-more-needs").clickOn("#submit-needs").write("3");
        stage.picture("submit-more");
        robot.push(KeyCode.ENTER);

        Command.Submit submit = (Command.Submit) farm.asked().getFirst();
        assertThat(submit.job().needs()).hasSize(1);
        assertEquals(
                Duration.ofHours(2), submit.job().blocks().getFirst().limits().times().whole());
        assertEquals(
                new TaskOrder.Every(10), submit.job().blocks().getFirst().limits().pace().order());
    }

    @Test
    void aSceneWithoutARangePutsTheFocusThere(FxRobot robot) throws IOException {
        Path scene = Files.writeString(folder.resolve("packed.blend"), "packed");

        robot.interact(() -> form.open(List.of(scene)));
        DialogStage.await(() -> robot.lookup("#submit-frames").query().isFocused());
        robot.write("5-9").push(KeyCode.ENTER);

        assertThat(farm.asked()).hasSize(1);
    }

    @Test
    void filesAndJobFilesHaveFieldsOfTheirOwn(FxRobot robot) throws IOException {
        robot.interact(() -> form.open(List.of(Path.of("/a/one.exr"), Path.of("/a/two.exr"))));
        DialogStage.await(() -> robot.lookup("#submit-files").query().isVisible());
        DialogStage.await(() -> robot.lookup("#submit-command").query().isFocused());
        robot.write("oiiotool @#@ -o out.exr");
        assertEquals("Submit 2 tasks", Look.act(robot).getText());
        stage.picture("submit-files");

        Path file =
                Files.writeString(
                        folder.resolve("job.json"),
                        """
                        {"name": "zoom", "blocks": [
                          {"name": "render", "frames": "1-48", "command": "render @#@"},
                          {"name": "sheet", "frames": "1", "command": "montage"}]}
                        """);
        robot.interact(() -> form.open(List.of(file)));
        DialogStage.await(() -> form.act().get().equals("Submit 49 tasks"));
        stage.picture("submit-job-file");
        assertEquals("job.json", Look.at(robot, "#submit-source"));
        robot.doubleClickOn("#submit-name").write("zoom_v2");
        robot.clickOn("#submit-user").write("noor");

        robot.clickOn("#submit-paused").push(KeyCode.ENTER);
        var job = ((Command.Submit) farm.asked().getFirst()).job();
        assertEquals(
                List.of("zoom_v2", "noor", true),
                List.of(job.name(), job.user(), job.wishes().paused()));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class).getText();
    }
}
