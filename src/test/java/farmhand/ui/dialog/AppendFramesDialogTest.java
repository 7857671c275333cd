package farmhand.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.command.Command;
import farmhand.farm.refusal.Rejection;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;
import farmhand.viewmodel.form.append.AppendFramesForm;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Strip;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Duration;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class AppendFramesDialogTest {
    private final AskedFarm farm = new AskedFarm();
    private static final List<Strip.Run> MARKS =
            new Strip.Builder()
                    .add(Mark.DONE, 56)
                    .add(Mark.FAILED, 1)
                    .add(Mark.DONE, 5)
                    .add(Mark.FAILED, 1)
                    .add(Mark.DONE, 10)
                    .add(Mark.RUNNING, 6)
                    .add(Mark.READY, 21)
                    .build()
                    .runs();

    private DialogStage stage;

    @Start
    void open(Stage shown) {
        stage = new DialogStage(shown);
        var form =
                new AppendFramesForm(
                        JobOnFarm.rendering().taking(Duration.ofMinutes(100)).view(),
                        0,
                        _ -> MARKS,
                        farm.sender(DialogStage.WINDOW));
        stage.show(new AppendFramesDialog(form, stage::close));
    }

    @Test
    void framesAreTypedRefusedCorrectedAndAppended(FxRobot robot) {
        assertEquals(
                "101-120",
                robot.lookup("#append-frames").queryAs(TextField.class).getSelectedText());
        stage.picture("append-frames");

        robot.write("1-50").push(KeyCode.ENTER);
        assertThat(farm.asked()).isEmpty();
        assertTrue(Look.act(robot).isDisabled());
        assertThat(Look.at(robot, "#append-frames-problem"))
                .startsWith("All these frames are in render");
        stage.picture("append-frames-wrong");

        robot.eraseText(4).write("101-110");
        assertEquals("Append 21 tasks", Look.act(robot).getText());
        assertThat(robot.lookup("#append-followers .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .startsWith("denoise", "10 tasks", "each waits for its own frame of render");
        robot.push(KeyCode.ENTER);
        assertThat(farm.asked()).hasSize(1);
        assertTrue(Look.act(robot).isDisabled());

        farm.refuse(Rejection.of("no_space", "The disk of the farm is full.", "Free some space."));
        DialogStage.await(() -> !Look.act(robot).isDisabled());
        assertEquals("The disk of the farm is full.", Look.at(robot, "#dialog-refusal"));
        stage.picture("append-frames-refused");

        robot.push(KeyCode.ENTER);
        farm.accept();
        DialogStage.await(stage::isEmpty);
        assertThat(farm.asked().getLast()).isInstanceOf(Command.AppendBlocks.class);
    }

    @Test
    void namesOfFieldsAreWholeInLargeLettersAndEscapeClosesIt(FxRobot robot) {
        stage.zoom(200);
        stage.picture("append-frames-zoom-200");
        assertThat(robot.lookup(".field-label").queryAllAs(Label.class))
                .hasSize(5)
                .allMatch(label -> label.getWidth() >= label.prefWidth(-1), "whole");

        robot.push(KeyCode.ESCAPE);

        assertTrue(stage.isEmpty());
        assertThat(farm.asked()).isEmpty();
    }
}
