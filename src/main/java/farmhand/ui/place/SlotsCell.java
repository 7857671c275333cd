package farmhand.ui.place;

import farmhand.ui.part.Parts;
import farmhand.ui.strip.Palette;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkerState;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * A tick for each slot of a machine, the taken ones full, and a number; a bar where they are many.
 */
final class SlotsCell extends TableCell<WorkerLine, WorkerLine> {
    private static final int MOST_TICKS = 16;
    private static final int WIDTH = 47;
    private static final int HEIGHT = 9;
    private static final int STEP = 3;
    private static final int PADDING = 12;

    private final Palette palette;
    private final Function<WorkerLine, String> words;
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final Label number = new Label();
    private final HBox both = new HBox(canvas, Parts.space(), number);

    SlotsCell(Palette palette, Function<WorkerLine, String> words) {
        this.palette = palette;
        this.words = words;
        both.getStyleClass().add("meter-line");
        number.setMinWidth(USE_PREF_SIZE);
        both.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        palette.version().subscribe(this::paint);
    }

    @Override
    protected void updateItem(@Nullable WorkerLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null || line.state() == WorkerState.OFFLINE) {
            setText(null);
            setGraphic(null);
            return;
        }
        number.setText(words.apply(line));
        number.getStyleClass().setAll("label", line.busy() == 0 ? "subtle" : "plain");
        setText(line.slotsText());
        setGraphic(both);
        paint();
    }

    private void paint() {
        WorkerLine line = getItem();
        if (line == null || isEmpty()) {
            return;
        }
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, WIDTH, HEIGHT);
        if (line.slots() > MOST_TICKS) {
            on.setFill(palette.track());
            on.fillRect(0, 1, WIDTH, HEIGHT - 2);
            on.setFill(palette.quiet());
            on.fillRect(0, 1, Math.rint(WIDTH * Math.clamp(line.slotsShare(), 0, 1)), HEIGHT - 2);
            return;
        }
        for (int slot = 0; slot < line.slots(); slot++) {
            on.setFill(slot < line.busy() ? palette.quiet() : palette.track());
            on.fillRect(slot * STEP, 0, STEP - 1, HEIGHT);
        }
    }
}
