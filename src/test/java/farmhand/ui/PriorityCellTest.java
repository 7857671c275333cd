package farmhand.ui;

import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** A priority is typed into its cell while others go on. */
@ExtendWith(ApplicationExtension.class)
final class PriorityCellTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void whatIsTypedStaysAndDoesNotReplaceUnseenWhatSomebodyElseSet(FxRobot robot) {
        robot.clickOn(window.row("sh030_fx_ocean_cache")).type(KeyCode.F2);
        window.until(() -> cell().getGraphic() instanceof TextField);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("7");
        JobSettings theirs = window.farm.farm().job(job(3)).orElseThrow().settings();
        window.farm.happen(
                new FarmEvent.JobEdited(job(3), theirs.withPriority(31), minute(60)),
                new FarmEvent.JobDeleted(job(2), minute(60))); // which stood above
        window.until(() -> priority() == 31);

        assertEquals("7", ((TextField) cell().getGraphic()).getText());
        robot.type(KeyCode.DIGIT5, KeyCode.ENTER);
        assertEquals(
                "Priority of sh030_fx_ocean_cache is 31 by now, which somebody set meanwhile;"
                        + " you typed 75.",
                window.text("#toast-text"));
        assertEquals(List.of(), window.farm.sent());
        robot.type(KeyCode.ENTER);

        window.until(() -> !window.farm.sent().isEmpty());
        assertEquals(
                List.of(Command.act(new Verb.Priority(75), List.of(new Subject.OfJob(job(3))))),
                window.farm.sent());
        window.until(() -> cell().getGraphic() == null && priority() == 75);
        robot.moveTo("#filter");
        JobSettings other = window.farm.farm().job(job(4)).orElseThrow().settings();
        window.farm.happen(new FarmEvent.JobEdited(job(4), other.withPriority(99), minute(61)));
        window.until(() -> first().equals(job(4))); // rows take their places again
    }

    private JobNumber first() {
        return window.model.find().jobs().getFirst().view().number();
    }

    private Labeled cell() {
        return (Labeled) window.cell("sh030_fx_ocean_cache", "#column-priority");
    }

    private int priority() {
        return window.model.rows().find(job(3)).orElseThrow().view().settings().priority();
    }
}
