package farmhand.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.view.Runs;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;
import farmhand.viewmodel.form.steer.ExcludeForm;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class ExcludeDialogTest {
    private final AskedFarm farm = new AskedFarm();
    private DialogStage stage;

    @Start
    void open(Stage shown) {
        stage = new DialogStage(shown);
        var job = JobOnFarm.rendering().view();
        var form =
                new ExcludeForm(
                        job,
                        _ -> Runs.NONE,
                        0,
                        TaskSet.parse("40-49"),
                        JobOnFarm.rendering().asked(DialogStage.WINDOW),
                        farm.sender(DialogStage.WINDOW));
        stage.show(new ExcludeDialog(form, stage::close));
    }

    @Test
    void framesAreTypedRefusedCorrectedAndExcluded(FxRobot robot) {
        assertEquals("Exclude 10 tasks", Look.act(robot).getText());
        stage.picture("exclude");

        robot.write("200-210").push(KeyCode.ENTER);
        assertThat(farm.asked()).isEmpty();
        assertTrue(Look.act(robot).isDisabled());
        assertEquals(
                "None of these frames is in render. Give some of 1–100.",
                Look.at(robot, "#exclude-tasks-problem"));

        robot.eraseText(7).write("20,30-31").push(KeyCode.ENTER);
        assertEquals(
                List.of(Command.act(new Verb.Exclude(), List.of(Subject.parse("214/0/19,29-30")))),
                farm.asked());
        farm.accept();
        DialogStage.await(stage::isEmpty);
    }
}
