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

    Preferences(Keepsake keepsake, String farm) {
        keep(keepsake, VIEWER, viewer);
        keep(keepsake, maps(farm), maps);
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

    private static void keep(Keepsake keepsake, String name, StringProperty text) {
        text.set(keepsake.read(name));
        text.subscribe((_, now) -> keepsake.write(name, now));
    }
}
