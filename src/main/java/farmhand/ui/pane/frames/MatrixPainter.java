package farmhand.ui.pane.frames;

import farmhand.farm.view.TaskView;
import farmhand.ui.strip.Palette;
import farmhand.viewmodel.detail.Heat;
import farmhand.viewmodel.detail.Picked;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Shapes;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import java.util.Optional;
import java.util.OptionalDouble;

/** Draws the cells of a matrix that are in sight. */
final class MatrixPainter {
    private static final int HEIGHT = 20;
    private static final int GAP = 2;
    private static final int LEAST_FOR_TEXT = 22;

    private final Palette palette;
    private final Text measure = new Text();
    private Shortened names = new Shortened(this::numbersWidth);
    private Font numbers = Font.getDefault();
    private MatrixHead head = new MatrixHead(numbers, numbers);
    private double height;
    private Heat heat = Heat.NONE;

    MatrixPainter(Palette palette) {
        this.palette = palette;
        scale(1);
    }

    /** Draws so large from now on; 1 = as large as usual. */
    void scale(double scale) {
        numbers = Font.font("Noto Sans", 11 * scale);
        head = new MatrixHead(Font.font("Noto Sans Medium", 12 * scale), numbers);
        height = Math.round((HEIGHT + GAP) * scale) - GAP;
        names = new Shortened(this::numbersWidth);
    }

    private double numbersWidth(String name) {
        measure.setFont(numbers);
        measure.setText(name);
        return measure.getLayoutBounds().getWidth();
    }

    void paint(
            Canvas canvas,
            MatrixPlan plan,
            double scrolled,
            Optional<Picked> picked,
            Heat compared) {
        heat = compared;
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        on.setImageSmoothing(false);
        for (MatrixPlan.Part part : plan.parts()) {
            double middle = part.y() - plan.head() / 2 - scrolled;
            head.paint(on, palette, part.block(), middle, canvas.getWidth());
            int rows = part.rows();
            int first = (int) Math.floor((scrolled - part.y()) / plan.row());
            int last = (int) ((scrolled + canvas.getHeight() - part.y()) / plan.row());
            int from = Math.clamp(first, 0, rows) * part.columns();
            int to = Math.min(part.count(), Math.clamp(last + 1L, 0, rows) * part.columns());
            on.setFont(numbers);
            on.setTextAlign(TextAlignment.CENTER);
            for (int i = from; i < to; i++) {
                boolean chosen = picked.isPresent() && holds(picked.get(), part.block(), i);
                cell(on, plan, part, i, scrolled, chosen);
            }
        }
    }

    private void cell(
            GraphicsContext on,
            MatrixPlan plan,
            MatrixPlan.Part part,
            int index,
            double scrolled,
            boolean chosen) {
        double x = Math.round(plan.x(part, index));
        double y = Math.round(plan.y(part, index) - scrolled);
        double width = Math.round(plan.x(part, index) + plan.cell(part)) - x - GAP;
        Mark mark = part.block().mark(index);
        if (mark == Mark.DELETED && !chosen) {
            return; // its place stays, so that no other cell moves
        }
        on.setFill(chosen ? palette.ink("picked") : fill(part.block(), index, mark));
        on.fillRect(x, y, width, height);
        if (chosen) {
            on.setStroke(palette.added());
            on.setLineWidth(1.5);
            on.strokeRect(x + 0.75, y + 0.75, width - 1.5, height - 1.5);
        } else if (!heat.isShown()) {
            sign(on, part.block(), index, mark, x, y, width);
        }
        if (plan.cell(part) >= LEAST_FOR_TEXT * plan.scale()) {
            on.setFill(chosen ? palette.ink("plain") : ink(part.block(), index, mark));
            String name = Shapes.name(part.block().task(index));
            double room = Math.floor(plan.cell(part)) - GAP;
            on.fillText(names.of(name, room), x + width / 2, y + height / 2, width);
        }
    }

    private Paint fill(BlockRow block, int index, Mark mark) {
        if (!heat.isShown()) {
            return palette.cell(mark);
        }
        OptionalDouble share = heat.share(block, index);
        return share.isPresent() ? palette.heat(share.getAsDouble()) : palette.track();
    }

    private Paint ink(BlockRow block, int index, Mark mark) {
        return heat.isShown()
                ? palette.heatInk(heat.share(block, index).orElse(0))
                : palette.ink(mark.style());
    }

    /** What tells states apart beside hue. */
    private void sign(
            GraphicsContext on,
            BlockRow block,
            int index,
            Mark mark,
            double x,
            double y,
            double width) {
        on.setFill(palette.of(mark));
        switch (mark) {
            case RUNNING -> {
                TaskView task = block.task(index);
                int percent = task.task().progress();
                for (double at = 0; task.isSilent() && at < width; at += 6) { // it does not tell
                    on.fillRect(x + at, y + height - 4, Math.min(2, width - at), 4);
                }
                on.fillRect(x, y + height - 4, Math.rint(width * percent / 100), 4);
            }
            case READY -> {
                on.setStroke(palette.of(mark));
                on.setLineWidth(1);
                on.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
            }
            case WAITING -> on.fillRect(x, y + height - 2, width, 2);
            case PAUSED -> on.fillRect(x, y, 3, height);
            case EXCLUDED -> on.fillRect(x, y + height / 2, width, 1);
            case DONE, FAILED, DELETED -> {}
        }
    }

    private static boolean holds(Picked picked, BlockRow block, int index) {
        return picked.block().equals(block) && index >= picked.first() && index <= picked.last();
    }
}
