package farmhand.ui.part;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts things where other programs paste from. */
public final class Copy {
    private Copy() {}

    /** That text, instead of what was there. */
    public static void text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
