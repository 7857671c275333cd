package farmhand.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;
import farmhand.viewmodel.form.steer.PauseForm;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class PauseDialogTest {
    private final AskedFarm farm = new AskedFarm();
    private DialogStage stage;

    @Start
    void open(Stage shown) {
        stage = new DialogStage(shown);
        var job = JobOnFarm.rendering().running(0, 8);
        var form =
                new PauseForm(
                        List.of(job.view().job()),
                        job.asked(DialogStage.WINDOW),
                        farm.sender(DialogStage.WINDOW));
        stage.show(new PauseDialog(form, stage::close));
    }

    @Test
    void enterPausesAndOnlyItsOwnButtonStops(FxRobot robot) {
        assertTrue(Look.act(robot).isFocused());
        DialogStage.await(() -> !Look.at(robot, "#way-costs").isEmpty());
        assertEquals("Together they have run for 2h 40.", Look.at(robot, "#way-costs"));
        stage.picture("pause");

        robot.push(KeyCode.ENTER);
        assertEquals(List.of(pause(false)), farm.asked());
        farm.refuse(Rejection.of("not_found", "There is no job 214.", "Look at the list."));
        DialogStage.await(() -> !Look.act(robot).isDisabled());
        assertEquals("There is no job 214.", Look.at(robot, "#dialog-refusal"));

        robot.clickOn("#pause-stop");
        assertEquals(pause(true), farm.asked().getLast());
        farm.accept();
        DialogStage.await(stage::isEmpty);
        assertThat(farm.told()).extracting(sent -> sent.said()).containsExactly("8 tasks stopped");
    }

    @Test
    void enterOnCancelCancels(FxRobot robot) {
        robot.interact(() -> robot.lookup("#dialog-cancel").query().requestFocus());

        robot.push(KeyCode.ENTER);

        assertTrue(stage.isEmpty());
        assertThat(farm.asked()).isEmpty();
    }

    private static Command pause(boolean stop) {
        return Command.act(new Verb.Pause(stop), List.of(new Subject.OfJob(JobOnFarm.NUMBER)));
    }
}
