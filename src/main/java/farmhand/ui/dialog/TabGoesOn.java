package farmhand.ui.dialog;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Tab leaves lines of text in which it means nothing, as it leaves any other field. */
final class TabGoesOn {
    private static final KeyCombination TAB = new KeyCodeCombination(KeyCode.TAB);

    private TabGoesOn() {}

    static void from(TextArea lines) {
        lines.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (TAB.match(key)) {
                        key.consume();
                        lines.requestFocusTraversal(TraversalDirection.NEXT);
                    }
                });
    }
}
