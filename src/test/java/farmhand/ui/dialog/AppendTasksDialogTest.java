package farmhand.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.command.Command;
import farmhand.farm.refusal.Rejection;
import farmhand.viewmodel.ask.TaskNames;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;
import farmhand.viewmodel.form.append.AppendTasksForm;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Strip;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class AppendTasksDialogTest {
    private final AskedFarm farm = new AskedFarm();
    private final List<String> opened = new ArrayList<>();
    private DialogStage stage;

    @Start
    void prepare(Stage shown) {
        stage = new DialogStage(shown);
    }

    @Test
    void tasksAreTypedRefusedCorrectedAndAppended(FxRobot robot) {
        open(robot, JobOnFarm.named("a").tasks("convert", List.of("one")));
        assertTrue(robot.lookup("#append-tasks").query().isFocused());
        assertTrue(Look.act(robot).isDisabled());

        robot.write("sq010|make sq010\nsq020|make sq020");
        assertEquals("2 tasks", Look.at(robot, "#append-count"));
        stage.picture("append-tasks");

        robot.press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(farm.asked()).hasSize(1);
        farm.refuse(Rejection.of("too_many_tasks", "Too many tasks.", "Append another block."));
        DialogStage.await(() -> !Look.act(robot).isDisabled());
        assertEquals("Append another block.", Look.at(robot, "#dialog-remedy"));

        robot.eraseText(17).clickOn("#dialog-act");
        assertThat(((Command.AppendTasks) farm.asked().getLast()).tasks()).hasSize(1);
        farm.accept();
        DialogStage.await(stage::isEmpty);
    }

    @Test
    void aNumericBlockLeadsToItsFrames(FxRobot robot) {
        open(robot, JobOnFarm.rendering());
        assertThat(Look.at(robot, "#dialog-refusal")).contains("is numeric");
        stage.picture("append-tasks-numeric");

        robot.clickOn("#append-instead");

        assertEquals(List.of("frames"), opened);
    }

    private void open(FxRobot robot, JobOnFarm job) {
        var form =
                new AppendTasksForm(
                        job.view(),
                        0,
                        List.of(
                                new Strip.Run(
                                        Mark.READY,
                                        job.view().blocks().getFirst().shape().count())),
                        new TaskNames(job.asked(DialogStage.WINDOW).asker()),
                        farm.sender(DialogStage.WINDOW));
        robot.interact(
                () ->
                        stage.show(
                                new AppendTasksDialog(
                                        form, stage::close, () -> opened.add("frames"))));
    }
}
