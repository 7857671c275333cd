package farmhand.ui;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.Verb;
import farmhand.farm.command.WorkerVerb;
import farmhand.farm.time.Age;
import farmhand.viewmodel.Happenings;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.util.List;

/**
 * The daily workflows about order, copies, machines and what is over; see {@link WorkflowsTest}.
 */
@ExtendWith(ApplicationExtension.class)
final class FarmWorkflowsTest {
    private final Acts acts = new Acts();
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void aJobIsPutFirstAmongThoseOfItsUser(FxRobot robot) {
        window.farm.happen(submitted(40, "sh041_later", "noor", 50, frames("render", "1-4")));
        robot.clickOn(window.row("sh041_later"));

        acts.key(KeyCode.ALT, KeyCode.HOME);

        window.until(() -> !window.farm.sent().isEmpty());
        var top = new Verb.Move(Verb.Where.TOP);
        assertEquals(
                List.of(Command.act(top, List.of(new Subject.OfJob(job(40))))), window.farm.sent());
        Workflows.within(11, acts.count(), 1);
    }

    @Test
    void aJobIsClonedWithOtherFrames(FxRobot robot) throws IOException {
        robot.clickOn(window.row("sh020_light_v7"));

        acts.key(KeyCode.CONTROL, KeyCode.D);
        window.until(() -> robot.lookup("#clone-frames").tryQuery().isPresent());
        acts.type("201-240");
        window.until(() -> window.text("#dialog-act").startsWith("Clone 84 tasks"));
        window.picture("clone");
        acts.key(KeyCode.ENTER);

        window.until(() -> window.table().getExpandedItemCount() == 8);
        Command.Submit submit =
                assertInstanceOf(Command.Submit.class, window.farm.sent().getFirst());
        assertEquals(3, submit.job().blocks().size());
        Workflows.within(12, acts.count(), 3);
    }

    @Test
    void whatIsOverLeavesTheTableByItself(FxRobot robot) {
        window.row("sh010_light_v9");

        window.farm.happen(new FarmEvent.JobAged(job(8), Age.INACTIVE, Happenings.minute(99)));

        window.until(() -> !window.names().contains("sh010_light_v9"));
        Workflows.within(13, acts.count(), 0);
        robot.clickOn("#view-archive");
        window.until(() -> window.model.places().archive().lines().size() == 1);
    }

    @Test
    void aSickHostIsTakenOutWhileItsFailureIsLookedAt(FxRobot robot) {
        window.farm.happen(BusyFarm.secondTry());
        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("71"));

        acts.click(robot.from(window.cell("71", "#column-who")).lookup("r07").queryLabeled());
        window.until(() -> window.model.places().workers().running().get().size() > 1);
        acts.click("#worker-take-out");

        window.until(() -> window.farm.farm().policy().isPaused("r07"));
        window.until(() -> window.farm.sent().size() == 2);
        assertEquals(
                new Command.EditPolicy(new PolicyEdit.SteerWorker("r07", WorkerVerb.EJECT)),
                window.farm.sent().getLast());
        Workflows.within(16, acts.count(), 2);
    }

    @Test
    void aHostSaysWhatItDoes(FxRobot robot) {
        window.open("sh020_light_v7");
        window.open("render");

        acts.click(robot.from(window.cell("57", "#column-who")).lookup("r12").queryLabeled());

        window.until(() -> window.text("#worker-title").equals("r12"));
        assertTrue(robot.lookup("#workers").query().isVisible());
        Workflows.within(17, acts.count(), 1);
    }
}
