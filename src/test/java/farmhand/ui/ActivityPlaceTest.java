package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Terms;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.past.PastLine;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** What was done on the farm, in the middle of the window. */
@ExtendWith(ApplicationExtension.class)
final class ActivityPlaceTest {
    private final FakeFarm farm = BusyFarm.make();
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, farm);
    }

    @Test
    void whatWasDoneIsSeenUndoneAndLeadsToItsJob(FxRobot robot) throws Exception {
        done("ana", "afanasy", "ws-ana", new Verb.Priority(70), job(3));
        done("noor", "http", "ws-noor", new Verb.Pause(false), job(4), job(99));
        done("kim", "command line", "ws-kim", new Verb.Exclude(), tasks(5, 9, 20));
        robot.clickOn(window.row("sh011_light_v12")).push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.until(() -> table(robot).getItems().size() == 3);
        PastLine newest = table(robot).getItems().getFirst();
        assertEquals("exclude sh011_light_v12 · render 10–20", newest.what());

        done("ana", "http", "ws-ana", new Verb.Delete(), job(7));
        window.until(() -> table(robot).getItems().size() == 4);
        window.picture("activity");
        robot.clickOn("#activity .button");
        window.until(() -> window.names().size() == 7 && table(robot).getItems().size() == 5);

        robot.interact(() -> choose(table(robot), "noor"));
        robot.push(KeyCode.ENTER);
        window.until(() -> window.chosen().equals(List.of("sh041_layout_previz")));
    }

    private static void choose(TableView<PastLine> table, String who) {
        table.requestFocus();
        for (PastLine line : table.getItems()) {
            if (line.who().equals(who)) {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().select(line);
            }
        }
    }

    private void done(String user, String door, String host, Verb verb, Subject... subjects) {
        var _ =
                farm.send(
                        Command.act(verb, List.of(subjects)),
                        new Origin(user, door, host),
                        Terms.NONE);
    }

    private static Subject job(int number) {
        return new Subject.OfJob(Happenings.job(number));
    }

    private static Subject tasks(int job, int from, int to) {
        return new Subject.OfTasks(
                new BlockAddress(Happenings.job(job), 0), TaskSet.range(from, to));
    }

    @SuppressWarnings("unchecked") // it holds nothing else
    private static TableView<PastLine> table(FxRobot robot) {
        return robot.lookup("#activity").queryAs(TableView.class);
    }
}
