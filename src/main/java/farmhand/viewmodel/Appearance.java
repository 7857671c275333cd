package farmhand.viewmodel;

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

    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(100);
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.NORMAL);

    Appearance() {}

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
