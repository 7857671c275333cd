package farmhand.ui.part;

import farmhand.viewmodel.row.Mark;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;

/** Small nodes that several views are made of. */
public final class Parts {
    private Parts() {}

    /** The glyph of a state. */
    public static Region glyph(Mark mark) {
        Region glyph = new Region();
        glyph.getStyleClass().addAll("glyph", "glyph-" + mark.style());
        return glyph;
    }

    /** Gives the node those style classes; the same again cost nothing. */
    public static void style(Node node, String... styles) {
        if (!node.getStyleClass().equals(List.of(styles))) {
            node.getStyleClass().setAll(styles);
        }
    }

    /** A text with style classes. */
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Takes the room that is left in a line. */
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
