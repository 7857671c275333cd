package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.Appearance.Brightness;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** What is typed to find jobs, and what stands below and beside it meanwhile. */
@ExtendWith(ApplicationExtension.class)
final class FilterWalkTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void whatMayStandNextIsOfferedAndWhatIsWrongSaid(FxRobot robot) throws Exception {
        robot.clickOn("#filter").write("sta");
        window.until(() -> robot.lookup(".auto-complete-popup").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        window.until(
                () -> robot.lookup("#filter").queryTextInputControl().getText().equals("started:"));

        robot.type(KeyCode.ESCAPE).write("statu:x");

        window.until(() -> window.text("#filter-problem").contains("Did you mean “status”?"));
        window.until(() -> robot.lookup("#filter-blamed").query().isVisible());
        Node blamed = robot.lookup("#filter-blamed").query();
        double begin = blamed.getBoundsInParent().getMinX();
        window.picture("filter-problem");
        robot.type(KeyCode.ENTER);
        assertEquals(7, window.names().size(), "rows of what nobody wrote");
        assertTrue(robot.lookup("#filter").query().isFocused());
        robot.type(KeyCode.HOME).write("user:me ");
        window.until(() -> blamed.getBoundsInParent().getMinX() > begin + 30);
        window.picture("filter-problem-behind");
        robot.interact(() -> robot.lookup("#filter").queryTextInputControl().setText("kim"));
        window.until(() -> !blamed.isVisible());
    }

    @Test
    void whileOffersStandBelowTheKeysOfTypingAreTheFields(FxRobot robot) {
        robot.clickOn("#filter").write("user:an");
        window.until(() -> robot.lookup(".auto-complete-popup .list-view").tryQuery().isPresent());
        ListView<?> offers = robot.lookup(".auto-complete-popup .list-view").queryListView();
        window.until(
                () -> offers.getHeight() >= offers.getItems().size() * offers.getFixedCellSize());

        robot.push(KeyCode.CONTROL, KeyCode.A).write("status:x");

        window.until(
                () -> robot.lookup("#filter").queryTextInputControl().getText().equals("status:x"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Brightness.class,
            names = {"DARK", "LIGHT"})
    void whatIsOfferedCanBeRead(Brightness brightness, FxRobot robot) {
        robot.interact(() -> window.model.computer().appearance().brightness().set(brightness));
        robot.clickOn("#filter").write("st");
        window.until(() -> robot.lookup(".auto-complete-popup .list-view").tryQuery().isPresent());

        Scene popup = robot.lookup(".auto-complete-popup .list-view").query().getScene();
        robot.interact(
                () -> assertEquals(List.of(), Legibility.faint(popup, popup.snapshot(null))));
    }

    @Test
    void aQueryThatCannotBeReadLeavesTheFieldItsWidth(FxRobot robot) {
        double before = robot.lookup("#filter").queryTextInputControl().getWidth();

        robot.clickOn("#filter").write("donuser:x");
        window.until(() -> window.text("#filter-problem").contains("donuser"));
        robot.interact(() -> robot.lookup("#filter").query().getScene().getRoot().layout());

        assertEquals(before, robot.lookup("#filter").queryTextInputControl().getWidth());
    }

    @Test
    void enterClosesWhatWasTypedFasterThanItsOffersWent(FxRobot robot) {
        robot.clickOn("#filter").write("user:an");
        window.until(() -> robot.lookup(".auto-complete-popup .list-view").tryQuery().isPresent());
        Node offers = robot.lookup(".auto-complete-popup .list-view").query();

        robot.interact(
                () -> {
                    robot.lookup("#filter").queryTextInputControl().appendText("a");
                    Event.fireEvent(offers, enter());
                });

        window.until(() -> window.table().isFocused());
        assertEquals("user:ana", window.model.find().typed().text().get());
        assertEquals(2, window.names().size());
    }

    private static KeyEvent enter() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }
}
