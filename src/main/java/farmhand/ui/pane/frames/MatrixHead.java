package farmhand.ui.pane.frames;

import farmhand.ui.strip.Palette;
import farmhand.viewmodel.detail.BlockWords;
import farmhand.viewmodel.row.BlockRow;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * The line above the cells of a block: its name, and how its tasks are, as far as there is room.
 */
final class MatrixHead {
    private static final int APART = 8;

    private final Text measure = new Text();
    private final Font bold;
    private final Font plain;
    private final Shortened names = Shortened.sentences(words -> width(words, true));
    private final Shortened sentences = Shortened.sentences(words -> width(words, false));

    /** Names in {@code bold} letters, the rest in {@code plain} ones. */
    MatrixHead(Font bold, Font plain) {
        this.bold = bold;
        this.plain = plain;
    }

    void paint(GraphicsContext on, Palette palette, BlockRow block, double y, double width) {
        String name = names.of(block.view().name(), width);
        on.setTextAlign(TextAlignment.LEFT);
        on.setTextBaseline(VPos.CENTER);
        on.setFont(bold);
        on.setFill(palette.ink("plain"));
        on.fillText(name, 0, y);
        double behind = width(name, true) + APART;
        on.setFont(plain);
        on.setFill(palette.ink("waiting"));
        on.fillText(sentences.of(BlockWords.of(block), width - behind), behind, y);
    }

    private double width(String words, boolean asName) {
        measure.setFont(asName ? bold : plain);
        measure.setText(words);
        return measure.getLayoutBounds().getWidth();
    }
}
