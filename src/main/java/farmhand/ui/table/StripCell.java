package farmhand.ui.table;

import farmhand.ui.picture.RowPicture;
import farmhand.ui.strip.Palette;
import farmhand.ui.strip.StripPainter;
import farmhand.ui.strip.StripPlace;
import farmhand.viewmodel.detail.Picked;
import farmhand.viewmodel.picture.SmallPictures;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Pointed;
import farmhand.viewmodel.row.TaskRow;

import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The frame strip of a job or block; of a task what it says above how far it is, or made. */
final class StripCell extends StillCell {
    private static final int PADDING = 12;

    private final StripPainter painter;
    private final Canvas canvas = new Canvas(0, StripPainter.HEIGHT);
    private final Label text = new Label();
    private final RowPicture picture;
    private final StackPane both;
    private final Supplier<Instant> now;

    /** What is shown now; null in an empty row. */
    private @Nullable Look look;

    StripCell(
            Palette palette, Supplier<Instant> now, SmallPictures pictures, Consumer<Picked> pick) {
        this(palette, now, new RowPicture(pictures), pick, new StackPane());
    }

    private StripCell(
            Palette palette,
            Supplier<Instant> now,
            RowPicture picture,
            Consumer<Picked> pick,
            StackPane both) {
        super(both);
        this.now = now;
        this.picture = picture;
        this.both = both;
        both.getChildren().setAll(canvas, text, picture.node());
        painter = new StripPainter(palette);
        getStyleClass().add("reason-cell");
        canvas.getStyleClass().add("strip");
        text.getStyleClass().add("strip-text");
        text.setTextOverrun(OverrunStyle.ELLIPSIS);
        text.maxWidthProperty().bind(canvas.widthProperty());
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMouseTransparent(true);
        text.textFillProperty().bind(textFillProperty());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        StripDrag drag = new StripDrag(this::place, pick);
        addEventHandler(MouseEvent.MOUSE_PRESSED, drag::pressed);
        addEventHandler(
                MouseEvent.MOUSE_DRAGGED, event -> drag.dragged(event, getTableRow().getItem()));
        widthProperty().subscribe(this::paint);
        heightProperty().subscribe(this::paint);
        palette.version().subscribe(this::paint);
    }

    @Override
    Subscription follow(Line line) {
        picture.clear();
        return Look.of(line).subscribe(this::show);
    }

    @Override
    void forget() {
        look = null;
        picture.clear();
        setAccessibleText(null);
    }

    private void show(Look now) {
        look = now;
        if (getItem() instanceof TaskRow task) {
            picture.show(task); // which may have made one meanwhile
        }
        boolean low = now.strip().count() > 0 || now.facts().meter() >= 0;
        text.setText(now.text());
        StackPane.setAlignment(text, low ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        String said = now.facts().reason();
        setAccessibleText(said.isEmpty() ? now.strip().words() : said);
        paint();
    }

    /** Says what the tasks under the pointer do. */
    private void point(MouseEvent event) {
        Look shown = look;
        if (shown == null) {
            return;
        }
        String said = place(event).map(this::text).orElse(shown.facts().reason());
        if (said.isEmpty()) {
            setTooltip(null);
        } else if (getTooltip() == null) {
            setTooltip(new Tooltip(said));
        } else {
            getTooltip().setText(said);
        }
    }

    private Optional<StripPlace> place(MouseEvent event) {
        Look shown = look;
        int x = (int) both.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        return shown == null
                ? Optional.empty()
                : StripPlace.at(shown.strip(), (int) canvas.getWidth(), x);
    }

    private String text(StripPlace place) {
        return switch (getTableRow().getItem()) {
            case JobRow job -> Pointed.words(job, place.segment(), place.tasks(), now.get());
            case BlockRow block -> Pointed.words(block, place.tasks(), now.get());
            case null, default -> "";
        };
    }

    private void paint() {
        Look shown = look;
        int width = (int) getWidth() - PADDING;
        if (shown == null || width < 1) {
            return;
        }
        double scale = getHeight() / StripPainter.HEIGHT;
        canvas.setWidth(width);
        canvas.setHeight(getHeight());
        var on = canvas.getGraphicsContext2D();
        on.setTransform(1, 0, 0, scale, 0, 0);
        on.clearRect(0, 0, width, StripPainter.HEIGHT);
        on.setImageSmoothing(false);
        if (shown.facts().meter() >= 0) {
            painter.meter(on, width, shown.facts().meter());
        } else {
            painter.strip(on, width, shown.strip());
        }
    }
}
