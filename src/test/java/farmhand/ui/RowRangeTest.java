package farmhand.ui;

import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** Rows that are chosen with Shift, from one to another. */
@ExtendWith(ApplicationExtension.class)
final class RowRangeTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void aRangeIsChosenByShiftAndShrinksAsItWasDrawn(FxRobot robot) {
        List<String> names = window.names();
        robot.clickOn(window.row(names.get(1)));
        robot.press(KeyCode.SHIFT).clickOn(window.row(names.get(4))).release(KeyCode.SHIFT);
        assertEquals(names.subList(1, 5), window.chosen());

        robot.push(KeyCode.SHIFT, KeyCode.UP);
        assertEquals(names.subList(1, 4), window.chosen());
        robot.type(KeyCode.DOWN);

        assertEquals(List.of(names.get(4)), window.chosen());
    }

    @Test
    void aRangeBeginsAtTheRowThatWasClickedWhereverItStandsByNow(FxRobot robot) {
        List<String> names = window.names();
        String clicked = names.get(1);
        robot.clickOn(window.row(clicked));
        setPriority(4, 99); // goes from below to above
        window.until(() -> !window.names().equals(names));
        int at = window.names().indexOf(clicked);

        robot.push(KeyCode.SHIFT, KeyCode.DOWN);

        assertEquals(2, at);
        assertEquals(window.names().subList(at, at + 2), window.chosen());
        robot.clickOn(window.row(clicked));
        robot.interact(() -> window.table().getTreeItem(0).setExpanded(true));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(window.names().subList(at + 1, at + 3), window.chosen());
        robot.interact(() -> window.table().getTreeItem(0).setExpanded(false));
        robot.clickOn(window.row(clicked));
        setPriority(2, -9); // goes from above to below
        window.until(() -> window.names().indexOf(clicked) == 1);
        assertEquals(clicked, focused());
        robot.press(KeyCode.SHIFT)
                .clickOn(window.row(window.names().get(3)))
                .release(KeyCode.SHIFT);
        assertEquals(window.names().subList(1, 4), window.chosen());
        robot.type(KeyCode.DOWN);
        assertEquals(List.of(window.names().get(4)), window.chosen());
    }

    @Test
    void aRangeGrowsByTheNextRowAloneOnceOthersCameBetween(FxRobot robot) {
        List<String> names = window.names();
        robot.clickOn(window.row(names.get(0)));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        setPriority(2, -9); // the first of the two goes below others
        window.until(() -> window.names().indexOf(names.get(0)) == 2);
        assertEquals(names.get(1), focused());

        robot.push(KeyCode.SHIFT, KeyCode.DOWN);

        assertEquals(List.of(0, 1, 2), window.table().getSelectionModel().getSelectedIndices());
        robot.push(KeyCode.SHIFT, KeyCode.UP);
        assertEquals(List.of(names.get(1), names.get(0)), window.chosen());
        robot.press(KeyCode.SHIFT)
                .clickOn(window.row(window.names().get(1)))
                .release(KeyCode.SHIFT);
        assertEquals(List.of(0, 1, 2), window.table().getSelectionModel().getSelectedIndices());
        robot.type(KeyCode.DOWN);
        assertEquals(List.of(names.get(0)), window.chosen());
    }

    private String focused() {
        return window.table().getFocusModel().getFocusedItem().getValue().facts().get().name();
    }

    private void setPriority(int job, int priority) {
        JobSettings next =
                window.farm.farm().job(job(job)).orElseThrow().settings().withPriority(priority);
        window.farm.happen(new FarmEvent.JobEdited(job(job), next, minute(60)));
    }
}
