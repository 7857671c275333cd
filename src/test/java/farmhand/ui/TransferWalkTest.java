package farmhand.ui;

import static farmhand.viewmodel.Happenings.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.PlusRobot;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TransferSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.transfer.Copying;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.Happenings;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

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

/** Files that are dropped are copied; a transfer that waits for a destination gets one. */
@ExtendWith(ApplicationExtension.class)
final class TransferWalkTest {
    private static final Copying CHECKED = new Copying(false, true);

    private final FakeFarm farm = new FakeFarm();
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        JobSpec waiting =
                TransferSpec.job("", List.of("/shows/a.mov", "/shows/b.mov"), "", Copying.USUAL);
        farm.happen(
                Happenings.submitted(2, "sh010", Happenings.frames("render", "1-10")),
                Happenings.submitted(
                        3,
                        "package",
                        new FarmEvent.NewBlock(waiting.blocks().getFirst(), List.of())));
        window = new FarmWindow(stage, farm);
    }

    @Test
    void aDroppedFolderIsCopiedOnceADestinationIsTyped(FxRobot robot, @TempDir Path folder)
            throws IOException {
        robot.interact(() -> PlusRobot.dropFiles(List.of(folder.toFile()), 400, 300));
        window.until(() -> robot.lookup("#transfer-destination").tryQuery().isPresent());
        assertEquals("Copy 1", window.text("#dialog-act"));
        assertTrue(window.text("#transfer-summary").contains("until somebody chooses"));

        robot.write("/backup/../etc");
        window.until(() -> robot.lookup("#dialog-act").queryButton().isDisabled());
        assertTrue(window.text("#transfer-destination-problem").contains("Write the path without"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("/backup").clickOn("#transfer-checksum");
        window.picture("transfer");
        robot.push(KeyCode.ENTER);

        window.until(() -> farm.sent().size() == 1);
        Command.Submit submit = assertInstanceOf(Command.Submit.class, farm.sent().getFirst());
        assertEquals(
                TransferSpec.job("", List.of(folder.toString()), "/backup/", CHECKED),
                submit.job());
    }

    @Test
    void filesThatAreToBeWorkedOnCanBeCopiedInstead(FxRobot robot, @TempDir Path folder)
            throws IOException {
        Path one = Files.createFile(folder.resolve("one.exr"));
        Path two = Files.createFile(folder.resolve("two.exr"));
        robot.interact(() -> PlusRobot.dropFiles(List.of(one.toFile(), two.toFile()), 400, 300));
        window.until(() -> robot.lookup("#submit-transfer").tryQuery().isPresent());
        window.until(() -> robot.lookup("#submit-transfer").query().isVisible());

        window.picture("transfer-offered");
        robot.clickOn("#submit-transfer");
        window.until(() -> robot.lookup("#transfer-destination").tryQuery().isPresent());
        robot.clickOn("#transfer-destination").write("share=backup").push(KeyCode.ENTER);

        window.until(() -> farm.sent().size() == 1);
        Command.Submit submit = assertInstanceOf(Command.Submit.class, farm.sent().getFirst());
        Work.Listed work =
                assertInstanceOf(Work.Listed.class, submit.job().blocks().getFirst().work());
        assertEquals(
                List.of("share=backup", "share=backup"),
                work.tasks().stream()
                        .map(TaskSpec::options)
                        .map(options -> options.destination())
                        .toList());
    }

    @Test
    void aTransferThatWaitsForADestinationGetsOne(FxRobot robot) throws IOException {
        robot.clickOn(window.row("sh010")).push(KeyCode.D);
        assertEquals(
                "No transfer of it still waits for a destination.",
                window.model.actions().of("choose-destination").missing().get());

        robot.clickOn(window.row("package")).push(KeyCode.D);
        window.until(() -> robot.lookup("#destination").tryQuery().isPresent());
        robot.write("somewhere");
        window.until(() -> window.text("#destination-problem").contains("Write an absolute path"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("/projects/in");
        window.until(() -> window.text("#dialog-act").equals("Choose for 2 transfers"));
        window.picture("destination");
        robot.push(KeyCode.ENTER);

        window.until(() -> farm.sent().size() == 1);
        TaskField field = new TaskField.Destination("/projects/in/");
        TaskEdit edit = new TaskEdit(new Subject.OfJob(job(3)), List.of(field));
        assertEquals(List.of(new Command.EditTasks(job(3), List.of(edit))), farm.sent());
        window.until(() -> window.model.actions().of("undo").label().get().equals("Undo edit"));
    }

    @Test
    void theDestinationIsFoundAmongAllActions(FxRobot robot) {
        robot.clickOn(window.row("package")).push(KeyCode.CONTROL, KeyCode.K);
        window.until(() -> robot.lookup("#actions-typed").tryQuery().isPresent());
        robot.write("download path").push(KeyCode.ENTER);

        window.until(() -> robot.lookup("#destination").tryQuery().isPresent());
    }
}
