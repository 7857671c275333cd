package farmhand.viewmodel;

import farmhand.viewmodel.archive.ArchiveViewModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Locale;

/** What the middle of the window shows. */
public final class Places {
    /** One of them. */
    public enum Place {
        /** The table of jobs. */
        JOBS("place.jobs"),
        /** Jobs that left it. */
        ARCHIVE("place.archive");

        private final String key;

        Place(String key) {
            this.key = key;
        }

        /** Key of what it is called. */
        public String key() {
            return key;
        }

        /** Its name for tests and style sheets. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final ObjectProperty<Place> shown = new SimpleObjectProperty<>(Place.JOBS);
    private final ArchiveViewModel archive;

    Places(ArchiveViewModel archive) {
        this.archive = archive;
    }

    /** The one that is shown. */
    public ObjectProperty<Place> shown() {
        return shown;
    }

    /** Jobs that are over. */
    public ArchiveViewModel archive() {
        return archive;
    }
}
