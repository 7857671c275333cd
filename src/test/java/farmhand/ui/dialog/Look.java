package farmhand.ui.dialog;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

import org.testfx.api.FxRobot;

/** Reads what a dialog shows. */
final class Look {
    private Look() {}

    static String at(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    /** The button that does the dialog's act. */
    static Button act(FxRobot robot) {
        return robot.lookup("#dialog-act").queryAs(Button.class);
    }
}
