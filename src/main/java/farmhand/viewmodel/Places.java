package farmhand.viewmodel;

import farmhand.viewmodel.archive.ArchiveViewModel;
import farmhand.viewmodel.user.UsersViewModel;
import farmhand.viewmodel.worker.WorkersViewModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Locale;

/** What the middle of the window shows. */
public final class Places {
    /** One of them. */
    public enum Place {
        /** The table of jobs. */
        JOBS("place.jobs"),
        /** The machines. */
        WORKERS("place.workers"),
        /** The people. */
        USERS("place.users"),
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
    private final WorkersViewModel workers;
    private final UsersViewModel users;

    Places(ArchiveViewModel archive, WorkersViewModel workers, UsersViewModel users) {
        this.archive = archive;
        this.workers = workers;
        this.users = users;
        shown.subscribe(
                (before, now) -> {
                    if (before == Place.WORKERS) {
                        workers.leave();
                    }
                    switch (now) {
                        case WORKERS -> workers.open();
                        case USERS -> users.load();
                        case JOBS, ARCHIVE -> {}
                    }
                });
    }

    /** The machines. */
    public WorkersViewModel workers() {
        return workers;
    }

    /** The people. */
    public UsersViewModel users() {
        return users;
    }

    /** A second has passed. */
    void tick() {
        switch (shown.get()) {
            case WORKERS -> workers.tick();
            case USERS -> users.load();
            case JOBS, ARCHIVE -> {}
        }
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
