package farmhand.viewmodel;

import farmhand.farm.view.Update;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.archive.ArchiveViewModel;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.past.Activity;
import farmhand.viewmodel.past.SubjectNames;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.user.FarmPolicy;
import farmhand.viewmodel.user.UsersViewModel;
import farmhand.viewmodel.worker.WorkerActions;
import farmhand.viewmodel.worker.WorkersViewModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

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
        /** What was done, and by whom. */
        ACTIVITY("place.activity"),
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
    private final WorkerActions workerActions;
    private final UsersViewModel users;
    private final Activity activity;
    private final FarmPolicy policy = new FarmPolicy();
    private final LongSupplier revision;

    /** What they have around them. */
    record Around(
            Asker asker,
            Commands commands,
            Rows rows,
            Watching watching,
            Connection connection,
            Supplier<String> user,
            BiConsumer<String, Supplier<String>> noting,
            Supplier<Instant> now,
            LongSupplier revision) {}

    Places(Around around, ZoneId zone) {
        this.archive = new ArchiveViewModel(around.asker(), around.commands(), around.user(), zone);
        this.workers =
                new WorkersViewModel(
                        around.asker(),
                        around.rows(),
                        around.now(),
                        around.user(),
                        name -> policy.now().note(name),
                        around.watching()::onWorker);
        this.workerActions =
                new WorkerActions(
                        workers,
                        around.commands(),
                        (name, _) -> around.noting().accept(name, () -> policy.now().note(name)),
                        around.connection().abilities()::missing,
                        around.connection().abilities()::missingLog,
                        around.connection()::nothingGoes);
        this.users = new UsersViewModel(around.rows(), policy, around.commands());
        this.activity = new Activity(around.asker(), around.commands(), around.rows(), zone);
        around.commands().last().call(new SubjectNames(around.rows())::brief);
        this.revision = around.revision();
        shown.subscribe(
                (before, now) -> {
                    if (before == Place.WORKERS) {
                        workers.leave();
                    }
                    switch (now) {
                        case WORKERS -> workers.open();
                        case USERS -> users.load();
                        case ACTIVITY -> activity.load();
                        case JOBS, ARCHIVE -> {}
                    }
                });
    }

    /** What is told of machines, and of the farm as a whole. */
    void apply(Update update) {
        var notes = policy.now().workerNotes();
        policy.apply(update);
        workers.apply(update);
        if (!policy.now().workerNotes().equals(notes)) {
            workers.noted();
        }
    }

    /** The machines. */
    public WorkersViewModel workers() {
        return workers;
    }

    /** What the user can do to a machine. */
    public WorkerActions workerActions() {
        return workerActions;
    }

    /** The people. */
    public UsersViewModel users() {
        return users;
    }

    /** What was done. */
    public Activity activity() {
        return activity;
    }

    /** A second has passed. */
    void tick() {
        workers.glance(revision.getAsLong());
        switch (shown.get()) {
            case WORKERS -> workers.tick();
            case USERS -> users.load();
            case ACTIVITY -> activity.follow(revision.getAsLong());
            case JOBS, ARCHIVE -> {}
        }
    }

    /** The one that is shown. */
    public ObjectProperty<Place> shown() {
        return shown;
    }

    /** The user goes there. */
    public void show(Place place) {
        shown.set(place);
        if (place == Place.ARCHIVE) {
            archive.load();
        }
    }

    /** Jobs that are over. */
    public ArchiveViewModel archive() {
        return archive;
    }
}
