package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Offered;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.act.Keymap;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The key of an action: pressed, it takes the next one. */
final class KeyRow extends Button {
    private final Action action;
    private final Keymap keymap;
    private final Consumer<String> blame;
    private final ChangeListener<String> rekeyed = (_, _, _) -> listen(false);
    private boolean listens;

    /** {@code blame} is told why a key cannot be taken, and nothing once one is. */
    KeyRow(Action action, Keymap keymap, Consumer<String> blame) {
        this.action = action;
        this.keymap = keymap;
        this.blame = blame;
        setId("key-" + action.id());
        getStyleClass().addAll("small", "key-choice");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> listen(true));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> listen(listens && focused));
        action.keys().addListener(new WeakChangeListener<>(rekeyed));
        show();
    }

    private void listen(boolean now) {
        listens = now;
        show();
    }

    private void show() {
        String key = Offered.keys(action).getDisplayText();
        setText(listens ? text("keys.press") : action.key().isEmpty() ? text("keys.none") : key);
        setAccessibleText(text("keys.of", action.name(), getText()));
    }

    private void pressed(KeyEvent event) {
        if (!listens || event.getCode().isModifierKey()) {
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            blame.accept("");
            listen(false);
            return;
        }
        boolean none = event.getCode() == KeyCode.BACK_SPACE && chord(event).equals("Backspace");
        String key = none ? "" : chord(event);
        String refusal = keymap.refusal(action, key);
        blame.accept(refusal);
        if (refusal.isEmpty()) {
            listen(false);
            keymap.set(action, key);
        }
    }

    private static String chord(KeyEvent event) {
        List<String> parts = new ArrayList<>();
        if (event.isShortcutDown()) {
            parts.add("Shortcut");
        }
        if (event.isAltDown()) {
            parts.add("Alt");
        }
        if (event.isShiftDown()) {
            parts.add("Shift");
        }
        parts.add(event.getCode().getName());
        return String.join("+", parts);
    }
}
