package farmhand.ui.strip;

import farmhand.viewmodel.row.Mark;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The colours of the style sheet, for what is drawn on a canvas: empty regions that are styled like
 * the marks, and read. Put it into the scene once; it takes no room.
 */
public final class Palette extends Pane {
    private final Map<Mark, Region> marks = new EnumMap<>(Mark.class);
    private final Map<Mark, Region> cells = new EnumMap<>(Mark.class);
    private final Map<String, Region> inks = new HashMap<>();
    private final Region track = swatch("strip-track");
    private final Region edge = swatch("strip-edge");
    private final Region quiet = swatch("meter-full");
    private final Region offline = swatch("glyph-offline");
    private final Region added = swatch("strip-added");
    private final Region cool = swatch("heat-cool");
    private final Region hot = swatch("heat-hot");
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    /** Colours are read once the scene's style was applied. */
    public Palette() {
        setManaged(false);
        setMouseTransparent(true);
        for (Mark mark : Mark.values()) {
            marks.put(mark, swatch("glyph-" + mark.style()));
            cells.put(mark, swatch("cell-" + mark.style()));
            inks.put(mark.style(), swatch("ink-" + mark.style()));
        }
        inks.put("plain", swatch("ink-plain"));
        inks.put("picked", swatch("ink-picked"));
        inks.put("hot", swatch("ink-hot"));
    }

    /** Changes when a colour changed, as with another theme. */
    public ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** The colour of a mark. */
    public Paint of(Mark mark) {
        Region region = marks.get(mark);
        return region == null ? Color.GRAY : paint(region);
    }

    /** What a cell of that mark is filled with. */
    public Paint cell(Mark mark) {
        Region region = cells.get(mark);
        return region == null ? Color.GRAY : paint(region);
    }

    /**
     * What is written on a cell of a mark, named by its style; also {@code plain}, {@code picked}.
     */
    public Paint ink(String name) {
        Region region = inks.get(name);
        return region == null ? Color.GRAY : paint(region);
    }

    /** Between the colour of the least, 0, and that of the most, 1. */
    public Color heat(double share) {
        return ((Color) paint(cool)).interpolate((Color) paint(hot), share);
    }

    /** What is written on {@link #heat}, so that it can be read. */
    public Paint heatInk(double share) {
        Color plain = (Color) ink("plain");
        Color other = (Color) ink("hot");
        Color ground = heat(share);
        return Contrast.of(plain, ground) >= Contrast.of(other, ground) ? plain : other;
    }

    /** What a bar is drawn on. */
    public Paint track() {
        return paint(track);
    }

    /** Of bars that mean no state. */
    public Paint quiet() {
        return paint(quiet);
    }

    /** Of machines that are not heard of. */
    public Paint offline() {
        return paint(offline);
    }

    Paint edge() {
        return paint(edge);
    }

    /** What is new or chosen. */
    public Paint added() {
        return paint(added);
    }

    private Region swatch(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.backgroundProperty().subscribe(() -> version.set(version.get() + 1));
        getChildren().add(region);
        return region;
    }

    private static Paint paint(Region region) {
        Background background = region.getBackground();
        return background == null || background.getFills().isEmpty()
                ? Color.GRAY
                : background.getFills().getFirst().getFill();
    }
}
