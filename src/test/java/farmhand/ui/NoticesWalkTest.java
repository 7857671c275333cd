package farmhand.ui;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.JobStatus;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.notice.Rule;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class NoticesWalkTest {
    private final FakeFarm farm = new FakeFarm();
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        farm.happen(submitted(2, "sh010", frames("render", "1-1")));
        farm.happen(submitted(3, "sh020", frames("render", "1-1")));
        window = new FarmWindow(stage, farm);
    }

    @Test
    void aBellAndTheListBehindTheStatusBar(FxRobot robot) throws Exception {
        robot.interact(() -> window.model.notices().settings().mine().set(false));
        robot.clickOn(window.row("sh020")).type(KeyCode.B);
        window.until(() -> window.text("#toast-text").equals("You will be told of it."));
        assertTrue(bell(robot, "sh020"));
        assertFalse(bell(robot, "sh010"));
        window.picture("bell");
        farm.happen(done(2, 0, 0));
        farm.happen(done(3, 0, 0));
        window.until(
                () ->
                        window.model.rows().find(Happenings.job(3)).orElseThrow().view().status()
                                == JobStatus.DONE);
        pass(robot);
        window.until(() -> status(robot).equals("1 notice"));

        window.clickUntil("#status-notices", "#notice-lines");
        window.until(() -> status(robot).equals("No notices"));
        robot.clickOn("#notice-first_error");
        assertFalse(window.model.notices().settings().rule(Rule.FIRST_ERROR).get());
        window.picture("notices");
        robot.clickOn("sh020 is done.");

        window.until(() -> robot.lookup("#notice-lines").tryQuery().isEmpty());
        window.until(() -> window.chosen().equals(List.of("sh020")));
        assertTrue(window.model.notices().settings().hasBell(Happenings.job(3)));
    }

    private boolean bell(FxRobot robot, String job) {
        return robot.from(window.row(job))
                .lookup(".bell")
                .tryQuery()
                .filter(Node::isVisible)
                .isPresent();
    }

    private void pass(FxRobot robot) {
        for (int second : new int[] {0, 5}) {
            robot.interact(
                    () -> window.model.notices().tick(minute(100).instant().plusSeconds(second)));
        }
    }

    private static String status(FxRobot robot) {
        return robot.lookup("#status-notices").queryAs(Labeled.class).getText();
    }
}
