package farmhand.ui.pane.frames;

import farmhand.ui.strip.Palette;
import farmhand.viewmodel.detail.BlockWords;
import farmhand.viewmodel.detail.Heat;
import farmhand.viewmodel.detail.Lookout;
import farmhand.viewmodel.detail.Picked;
import farmhand.viewmodel.row.BlockRow;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import java.util.List;
import java.util.Optional;

/**
 * One cell for each task. Draws what is in sight only, whatever the number of tasks; dragging picks
 * neighbours in reading order, Shift extends, arrows step, Escape lets go.
 */
public final class FrameMatrix extends Pane {
    private static final double BAR = 10;

    private final Palette palette = new Palette();
    private final MatrixPainter painter = new MatrixPainter(palette);
    private final Canvas canvas = new Canvas();
    private final ScrollBar bar = new ScrollBar();
    private final Tooltip tip = new Tooltip();
    private final ObjectProperty<Optional<Picked>> picked;
    private List<BlockRow> blocks = List.of();
    private MatrixPlan plan = MatrixPlan.of(List.of(), 1, 1);
    private Heat heat = Heat.NONE;
    private final ReadOnlyDoubleWrapper end = new ReadOnlyDoubleWrapper(this, "end");
    private int anchor;
    private double scale = 1;

    /** What is {@code picked} is drawn, and chosen here. */
    public FrameMatrix(ObjectProperty<Optional<Picked>> picked) {
        this.picked = picked;
        setId("matrix");
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        bar.setOrientation(Orientation.VERTICAL);
        getChildren().setAll(palette, canvas, bar);
        bar.valueProperty().subscribe(this::paint);
        palette.version().subscribe(this::paint);
        picked.subscribe(this::paint);
        picked.subscribe(
                some ->
                        some.ifPresent(
                                one -> anchor = Math.clamp(anchor, one.first(), one.last())));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventFilter(MouseEvent.MOUSE_MOVED, this::pointed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        setOnScroll(scroll -> bar.setValue(clamp(bar.getValue() - scroll.getDeltaY())));
    }

    /** What is chosen; drawn when it is {@code seen}, not behind another tab. */
    public void show(Lookout lookout, boolean seen) {
        if (!lookout.blocks().equals(blocks)) {
            blocks = lookout.blocks();
            picked.set(Optional.empty());
            bar.setValue(0);
        }
        if (seen) {
            requestLayout();
            paint();
        }
    }

    /** Colours cells so from now on. */
    public void show(Heat now) {
        heat = now;
        paint();
    }

    /** Draws it so large, in percent. */
    public void zoom(int percent) {
        scale = percent / 100.0;
        painter.scale(scale);
        requestLayout();
    }

    /** How far below the top the end of what is picked lies, as it is seen. */
    public double below(Picked some) {
        return plan.part(some.block())
                .map(part -> plan.y(part, some.last()) + plan.row() - bar.getValue())
                .orElse(0.0);
    }

    /** Where what is picked begins; at the edge where that is more than one row. */
    public double left(Picked some) {
        return plan.part(some.block())
                .map(part -> Math.min(plan.x(part, some.first()), plan.x(part, some.last())))
                .orElse(0.0);
    }

    /** How far below the top the last block ends while nothing is scrolled. */
    public ReadOnlyDoubleProperty end() {
        return end.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth() - BAR);
        plan = MatrixPlan.of(blocks, Math.max(1, width), scale);
        end.set(plan.height());
        canvas.setWidth(Math.max(1, width));
        canvas.setHeight(Math.max(1, getHeight()));
        bar.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight());
        bar.setMax(Math.max(0, plan.height() - getHeight()));
        bar.setVisibleAmount(bar.getMax() * getHeight() / Math.max(1, plan.height()));
        bar.setVisible(bar.getMax() > 0);
        bar.setValue(clamp(bar.getValue()));
        paint();
    }

    private double clamp(double value) {
        return Math.clamp(value, 0, bar.getMax());
    }

    private void paint() {
        painter.paint(canvas, plan, bar.getValue(), picked.get(), heat);
    }

    /** Tells of the cell or the line of words under the pointer; nothing where there is none. */
    private void pointed(MouseEvent event) {
        double y = event.getY() + bar.getValue();
        Optional<String> told =
                plan.at(event.getX(), y)
                        .map(cell -> picked(cell).told())
                        .or(() -> plan.head(y).map(part -> BlockWords.whole(part.block())));
        if (told.isPresent()) {
            tip.setText(told.get());
            Tooltip.install(canvas, tip);
        } else {
            Tooltip.uninstall(canvas, tip);
        }
    }

    private static Picked picked(MatrixPlan.Cell at) {
        return new Picked(at.part().block(), at.index(), at.index());
    }

    private void pressed(MouseEvent event) {
        event.consume(); // the tabs around it would take the focus
        requestFocus();
        Optional<MatrixPlan.Cell> cell = plan.at(event.getX(), event.getY() + bar.getValue());
        if (event.isShiftDown() && picked.get().isPresent()) {
            cell.ifPresent(this::extend);
            return;
        }
        picked.set(cell.map(FrameMatrix::picked));
        anchor = cell.map(MatrixPlan.Cell::index).orElse(0);
    }

    private void dragged(MouseEvent event) {
        plan.at(event.getX(), event.getY() + bar.getValue()).ifPresent(this::extend);
    }

    private void extend(MatrixPlan.Cell to) {
        picked.get()
                .filter(some -> some.block().equals(to.part().block()))
                .ifPresent(
                        some ->
                                picked.set(
                                        Optional.of(
                                                new Picked(
                                                        some.block(),
                                                        Math.min(anchor, to.index()),
                                                        Math.max(anchor, to.index())))));
    }

    private void typed(KeyEvent event) {
        if (picked.get().isEmpty()) {
            return;
        }
        int row = plan.part(picked.get().get().block()).map(MatrixPlan.Part::columns).orElse(1);
        int step =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    case UP -> -row;
                    case DOWN -> row;
                    default -> 0;
                };
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            picked.set(Optional.empty());
        } else if (step != 0) {
            event.consume();
            step(picked.get().get(), step, event.isShiftDown());
        }
    }

    private void step(Picked some, int step, boolean extend) {
        int from = step < 0 ? some.first() : some.last();
        int to = Math.clamp(from + (long) step, 0, some.block().size() - 1);
        if (!extend) {
            anchor = to;
        }
        picked.set(
                Optional.of(new Picked(some.block(), Math.min(anchor, to), Math.max(anchor, to))));
    }
}
