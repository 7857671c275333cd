package farmhand.ui.strip;

import farmhand.viewmodel.form.append.Preview;
import farmhand.viewmodel.row.Strip;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;

import java.util.List;

/** The frames of a block that are there, a dotted cut, and the new ones; their numbers below. */
public final class PreviewStrip extends VBox {
    private static final int CUT = 8;
    private static final int LEAST = 12;
    private static final double FILLED = 0.38;

    private final Palette palette = new Palette();
    private final StripPainter painter = new StripPainter(palette);
    private final Canvas canvas = new Canvas(0, StripPainter.HEIGHT);
    private final Label there = new Label();
    private final Label added = new Label();
    private final ReadOnlyObjectProperty<Preview> shown;

    /** Shows {@code shown} as it changes. */
    public PreviewStrip(ReadOnlyObjectProperty<Preview> shown) {
        this.shown = shown;
        setId("append-preview");
        getStyleClass().addAll("well", "preview-strip");
        Pane place = new Pane(palette, canvas);
        place.setMinHeight(StripPainter.HEIGHT);
        added.getStyleClass().add("link-text");
        there.getStyleClass().add("muted");
        there.setMinWidth(USE_PREF_SIZE);
        Region middle = new Region();
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(16);
        getChildren().setAll(place, new HBox(there, middle, added));
        place.widthProperty().subscribe(width -> canvas.setWidth(width.intValue()));
        canvas.widthProperty().subscribe(this::paint);
        palette.version().subscribe(this::paint);
        shown.subscribe(this::paint);
    }

    private void paint() {
        Preview now = shown.get();
        there.setText(now.standing());
        added.setText(now.coming());
        setAccessibleText(now.standing() + " " + now.coming());
        int width = (int) canvas.getWidth();
        if (width < 4 * LEAST || now.there().count() == 0) {
            return;
        }
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.setImageSmoothing(false);
        on.clearRect(0, 0, width, StripPainter.HEIGHT);
        int fresh = now.fresh() == 0 ? 0 : share(now, width - CUT);
        int old = fresh == 0 ? width : width - CUT - fresh;
        painter.strip(on, old, new Strip(List.of(now.there())));
        if (fresh > 0) {
            cut(on, old + CUT / 2);
            fresh(on, old + CUT, fresh, now.fresh());
        }
    }

    private static int share(Preview now, int width) {
        long all = (long) now.there().count() + now.fresh();
        return Math.clamp(width * (long) now.fresh() / all, LEAST, width / 2);
    }

    private void cut(GraphicsContext on, int x) {
        on.setFill(palette.added());
        for (int y = 2; y < StripPainter.HEIGHT - 2; y += 4) {
            on.fillRect(x, y, 1, 2);
        }
    }

    private void fresh(GraphicsContext on, int x, int width, int count) {
        Paint accent = palette.added();
        boolean apart = width / count >= 4;
        int cells = apart ? count : 1;
        for (int i = 0; i < cells; i++) {
            int from = x + (int) ((long) i * width / cells);
            int to = x + (int) ((long) (i + 1) * width / cells) - (apart ? 1 : 0);
            on.setFill(accent);
            on.setGlobalAlpha(FILLED);
            on.fillRect(from, 8, to - from, 10);
            on.setGlobalAlpha(1);
            on.fillRect(from, 8, to - from, 1);
            on.fillRect(from, 17, to - from, 1);
        }
        on.fillRect(x, 8, 1, 10);
        on.fillRect(x + width - 1, 8, 1, 10);
    }
}
