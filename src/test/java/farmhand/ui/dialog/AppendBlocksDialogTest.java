package farmhand.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.dialect.live.spec.LiveJobFiles;
import farmhand.farm.command.Command;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.NeedSpec;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;
import farmhand.viewmodel.form.append.AppendBlocksForm;

import io.reactivex.rxjava3.schedulers.Schedulers;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class AppendBlocksDialogTest {
    private final AskedFarm farm = new AskedFarm();
    private DialogStage stage;

    @Start
    void open(Stage shown) {
        stage = new DialogStage(shown);
        var form =
                new AppendBlocksForm(
                        JobOnFarm.rendering().view(),
                        new LiveJobFiles(),
                        Schedulers.io(),
                        farm.sender(DialogStage.WINDOW));
        stage.show(new AppendBlocksDialog(form, stage::close));
    }

    @Test
    void aBlockIsTypedRefusedCorrectedAndAppended(FxRobot robot) {
        assertTrue(robot.lookup("#block-name").query().isFocused());

        robot.write("proof");
        robot.clickOn("#block-frames").write("1-100x0");
        robot.clickOn("#block-command").write("proof @#@").push(KeyCode.ENTER);
        assertThat(farm.asked()).isEmpty();
        assertThat(Look.at(robot, "#block-frames-problem")).contains("the step must be 1 or more");

        robot.clickOn("#block-frames").push(KeyCode.END).eraseText(1).write("10");
        robot.clickOn("#block-need-0").clickOn("#block-by-frame-0");
        stage.picture("append-blocks");
        robot.push(KeyCode.ENTER);
        assertEquals(
                List.of(new NeedSpec.OnBlock("render", NeedSpec.By.FRAME)),
                ((Command.AppendBlocks) farm.asked().getLast()).blocks().getFirst().needs());

        farm.refuse(Rejection.of("cycle", "proof waits for itself.", "Take a tick away."));
        DialogStage.await(() -> !Look.act(robot).isDisabled());
        assertEquals("proof waits for itself.", Look.at(robot, "#dialog-refusal"));
        robot.push(KeyCode.ENTER);
        farm.accept();
        DialogStage.await(stage::isEmpty);
    }

    @Test
    void blocksArePasted(FxRobot robot) {
        robot.clickOn("#block-kind-tasks");
        stage.picture("append-blocks-tasks");

        robot.clickOn("#block-kind-json");
        robot.interact(
                () ->
                        robot.lookup("#block-json")
                                .queryAs(TextInputControl.class)
                                .setText(
                                        "[{\"name\": \"x\", \"frames\": \"1-5\","
                                                + " \"command\": \"x @#@\"}]"));
        stage.picture("append-blocks-json");
        robot.clickOn("#dialog-act");

        assertThat(farm.asked()).hasSize(1);
    }
}
