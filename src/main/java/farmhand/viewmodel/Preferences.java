package farmhand.viewmodel;

import farmhand.viewmodel.keep.Keepsake;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the user set for this computer; kept from one start to the next. */
public final class Preferences {
    /** Under what the viewer is kept: a command, in which {@code {file}} stands for the file. */
    public static final String VIEWER = "viewer";

    private final StringProperty viewer = new SimpleStringProperty("");
    private final StringProperty maps = new SimpleStringProperty("");

    private final Keepsake keepsake;

    Preferences(Keepsake keepsake, String farm) {
        this.keepsake = keepsake;
        keep(VIEWER, viewer);
        keep(maps(farm), maps);
    }

    /** Takes what was set meanwhile in the window of another farm. */
    public void look() {
        viewer.set(keepsake.read(VIEWER));
    }

    /** Under what the path maps of a farm are kept. */
    public static String maps(String farm) {
        return "maps." + farm;
    }

    /**
     * The command that shows pictures, such as {@code rv {file}}; empty = the desktop's program.
     */
    public StringProperty viewer() {
        return viewer;
    }

    /** Folders that have another name on the farm: lines such as {@code P:\ = /projects}. */
    public StringProperty maps() {
        return maps;
    }

    private void keep(String name, StringProperty text) {
        text.set(keepsake.read(name));
        text.subscribe((_, now) -> keepsake.write(name, now));
    }
}
