package farmhand.ui.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;

/**
 * Chips side by side. Where there is no room for their words, glyphs and numbers stand alone; where
 * that is not enough, what is less than a chip goes.
 */
public abstract class ChipRow extends HBox {
    private static final double GAP = 7;

    private final List<Node> words = new ArrayList<>();
    private final List<Node> less = new ArrayList<>();

    /** A word of a chip that a glyph stands for, too. */
    protected final Label word(String text) {
        Label word = new Label(text);
        words.add(word);
        return word;
    }

    /** {@code part}, which goes before any chip does. */
    protected final <N extends Node> N less(N part) {
        less.add(part);
        return part;
    }

    /** What is beside it keeps its room. */
    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final void layoutChildren() {
        double hidden = width(words) + width(less);
        double room = getWidth() - prefWidth(-1) - hidden;
        show(words, room >= 0);
        show(less, room >= 0 || getWidth() >= prefWidth(-1) + width(less));
        super.layoutChildren();
    }

    /** Of those that are hidden. */
    private static double width(List<Node> parts) {
        return parts.stream()
                .filter(part -> !part.isManaged())
                .mapToDouble(part -> part.prefWidth(-1) + GAP)
                .sum();
    }

    private static void show(List<Node> parts, boolean room) {
        parts.forEach(
                part -> {
                    part.setVisible(room);
                    part.setManaged(room);
                });
    }
}
