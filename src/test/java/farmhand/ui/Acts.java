package farmhand.ui;

import com.sun.glass.ui.headless.PlusRobot;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;

/** Does what a user does, and counts it: a click, a chord, a typed text, a drag is one act each. */
final class Acts {
    private final FxRobot robot = new FxRobot();
    private int count;

    int count() {
        return count;
    }

    void click(Node node) {
        count++;
        robot.clickOn(node);
    }

    void click(String query) {
        click(robot.lookup(query).query());
    }

    void key(KeyCode... chord) {
        count++;
        robot.push(chord);
    }

    void type(String text) {
        count++;
        robot.write(text);
    }

    /** A filter text that Enter closes, typed from the table on, is one act. */
    void filter(String text) {
        robot.push(KeyCode.SLASH);
        type(text);
        robot.push(KeyCode.ENTER);
    }

    void drag(double x, double y, double toX, double toY) {
        count++;
        robot.drag(x, y, MouseButton.PRIMARY).moveTo(toX, toY).drop();
    }

    void drop(Path file) {
        count++;
        robot.interact(() -> PlusRobot.dropFiles(List.of(file.toFile()), 400, 300));
    }
}
