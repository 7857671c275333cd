package farmhand.viewmodel;

import farmhand.viewmodel.column.ShownColumns;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.keep.Kept;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;

/** How large everything is, and how close rows stand. */
public final class Appearance {
    /** The sizes that can be chosen, in percent. */
    public static final List<Integer> ZOOMS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    /** How close rows stand. */
    public enum Density {
        /** As many as can be read. */
        DENSE("density.dense", 22),
        /** The usual one. */
        NORMAL("density.normal", 26),
        /** Easy to hit. */
        ROOMY("density.roomy", 32);

        private final String key;
        private final int row;

        Density(String key, int row) {
            this.key = key;
            this.row = row;
        }

        /** Key of what it is called. */
        public String key() {
            return key;
        }
    }

    /** Dark or light. */
    public enum Brightness {
        /** As the desktop says, also when it changes its mind. */
        DESKTOP("menu.theme.desktop"),
        /** Always dark. */
        DARK("menu.theme.dark"),
        /** Always light. */
        LIGHT("menu.theme.light");

        private final String key;

        Brightness(String key) {
            this.key = key;
        }

        /** Key of what it is called. */
        public String key() {
            return key;
        }
    }

    /** Where it stands what is said of the chosen. */
    public enum Details {
        /** At the right of the table. */
        RIGHT("details.right"),
        /** Below it. */
        BELOW("details.below");

        private final String key;

        Details(String key) {
            this.key = key;
        }

        /** Key of what it is called. */
        public String key() {
            return key;
        }
    }

    private static final String ZOOM = "zoom";

    private final ObjectProperty<Brightness> brightness =
            new SimpleObjectProperty<>(Brightness.DESKTOP);
    private final ShownColumns columns;
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(100);
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.NORMAL);

    private final ObjectProperty<Details> details = new SimpleObjectProperty<>(Details.RIGHT);

    /** As it was left. */
    public Appearance(Keepsake keepsake) {
        Kept.choice(keepsake, "density", density, Density.class);
        Kept.choice(keepsake, "details", details, Details.class);
        Kept.choice(keepsake, "brightness", brightness, Brightness.class);
        ZOOMS.stream()
                .filter(one -> one.toString().equals(keepsake.read(ZOOM)))
                .findFirst()
                .ifPresent(zoom::set);
        zoom.subscribe((_, now) -> keepsake.write(ZOOM, now.toString()));
        columns = new ShownColumns(keepsake);
    }

    private Appearance(Appearance all) {
        columns = all.columns.forOne();
        brightness.bindBidirectional(all.brightness);
        zoom.bindBidirectional(all.zoom);
        density.bindBidirectional(all.density);
        details.bindBidirectional(all.details);
    }

    /**
     * The same for one farm of a window: what changes here changes there, and the other way round.
     * Whoever listens to it is kept by it alone, so that it goes with its farm.
     */
    public Appearance forOne() {
        return new Appearance(this);
    }

    /** Dark or light. */
    public ObjectProperty<Brightness> brightness() {
        return brightness;
    }

    /** Where it stands what is said of the chosen. */
    public ObjectProperty<Details> details() {
        return details;
    }

    /** The columns of the table. */
    public ShownColumns columns() {
        return columns;
    }

    /** Percent of the usual size: one of {@link #ZOOMS}. */
    public ReadOnlyIntegerProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /** How close rows stand. */
    public ObjectProperty<Density> density() {
        return density;
    }

    /** Height of a row of the table in pixels. */
    public int rowHeight() {
        return Math.round(density.get().row * zoom.get() / 100f);
    }

    /** One size larger. */
    public void larger() {
        step(1);
    }

    /** One size smaller. */
    public void smaller() {
        step(-1);
    }

    /** The usual size. */
    public void usual() {
        zoom.set(100);
    }

    private void step(int by) {
        int at = ZOOMS.indexOf(zoom.get()) + by;
        zoom.set(ZOOMS.get(Math.clamp(at, 0, ZOOMS.size() - 1)));
    }
}
