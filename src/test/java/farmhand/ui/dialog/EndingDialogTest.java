package farmhand.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;
import farmhand.viewmodel.form.steer.EndingForm;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class EndingDialogTest {
    private static final List<Subject> JOB = List.of(new Subject.OfJob(JobOnFarm.NUMBER));

    private final AskedFarm farm = new AskedFarm();
    private DialogStage stage;

    @Start
    void open(Stage shown) {
        stage = new DialogStage(shown);
        var ending =
                new EndingForm.Ending(
                        new Verb.Delete(), "Delete sh020", "Undo leads back.", "Delete", "Gone", 8);
        var tasks = JobOnFarm.rendering().running(0, 8).asked(DialogStage.WINDOW);
        var form = new EndingForm(ending, JOB, tasks, farm.sender(DialogStage.WINDOW));
        stage.show(new EndingDialog(form, stage::close));
    }

    @Test
    void whatIsLostIsNamedAndTheButtonDoesIt(FxRobot robot) {
        DialogStage.await(() -> !Look.at(robot, "#ending-lost").isEmpty());
        assertEquals("Together they have run for 2h 40.", Look.at(robot, "#ending-lost"));
        stage.picture("ending");

        robot.clickOn("#dialog-act");
        assertEquals(List.of(Command.act(new Verb.Delete(), JOB)), farm.asked());
        farm.accept();
        DialogStage.await(stage::isEmpty);
    }

    @Test
    void enterAloneCancels(FxRobot robot) {
        robot.push(KeyCode.ENTER);

        assertTrue(stage.isEmpty());
        assertThat(farm.asked()).isEmpty();
    }
}
