package farmhand.viewmodel;

import farmhand.farm.address.When;
import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;
import farmhand.farm.view.Update;
import farmhand.viewmodel.act.Actions;
import farmhand.viewmodel.act.Keymap;
import farmhand.viewmodel.act.Selection;
import farmhand.viewmodel.act.offer.Elsewhere;
import farmhand.viewmodel.act.offer.Forms;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.ask.RunningTasks;
import farmhand.viewmodel.detail.DetailViewModel;
import farmhand.viewmodel.export.Exports;
import farmhand.viewmodel.find.Find;
import farmhand.viewmodel.find.SavedViews;
import farmhand.viewmodel.notice.Notices;
import farmhand.viewmodel.picture.Pictures;
import farmhand.viewmodel.row.Rows;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.CompositeDisposable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/** One farm as the window shows it. */
public final class FarmViewModel implements AutoCloseable {
    private final Following following;
    private final Names names;
    private final Scheduler.Worker window;
    private final Surroundings around;
    private final Rows rows;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final Connection connection;
    private final LastRows lastRows;
    private final Watching watching;
    private final Selection selection = new Selection();
    private final Find find;
    private final Commands commands;
    private final Actions actions;
    private final Pictures pictures;
    private final OwnComputer computer;
    private final DetailViewModel detail;
    private final Forms forms;
    private final Leaving leaving;
    private final Sheets sheets = new Sheets();
    private final SavedViews saved;
    private final Places places;
    private final Jumps jumps;
    private final Notices notices;
    private final SecondLook secondLook;
    private final Comeback comeback;
    private final CompositeDisposable ends = new CompositeDisposable();

    /**
     * A model that shows nothing until {@link #open}.
     *
     * @param name of the farm, as people call it
     * @param link to it; closed by whoever made it
     * @param origin who acts here
     * @param around threads, clock and readers
     */
    public FarmViewModel(String name, FarmLink link, Origin origin, Surroundings around) {
        this.following = new Following(link);
        this.names = new Names(name, origin.user());
        this.around = around;
        this.rows = new Rows(around.clock());
        this.window = around.window().createWorker();
        this.now = new ReadOnlyObjectWrapper<>(around.clock().instant());
        ZoneId zone = around.clock().getZone();
        this.connection =
                new Connection(names, around.outside().version(), now.getReadOnlyProperty(), zone);
        this.lastRows = new LastRows(around, rows, connection);
        this.find = new Find(rows, names.me(), () -> When.at(now.get()));
        this.commands = around.commands(link, origin, names::user, connection);
        Asker asker = new Asker(link, around.window());
        RunningTasks running = new RunningTasks(asker, now::get, names::user);
        this.leaving = new Leaving(around.leave(), rows, connection, running);
        this.computer = OwnComputer.of(around, name, asker, commands);
        this.watching =
                new Watching(following::watch, asker, rows, computer.appearance().columns());
        this.forms = around.forms(commands, rows, running, connection, computer);
        this.notices =
                new Notices(names::called, names::user, zone, around.keepsake(), around.outside());
        this.pictures = around.pictures(asker, selection, commands, now::get);
        this.places =
                new Places(
                        new Places.Around(
                                asker,
                                commands,
                                rows,
                                watching,
                                connection,
                                names::user,
                                forms::noteWorker,
                                connection.seen()::get,
                                connection.revision()::get),
                        zone);
        this.actions =
                new Actions(
                        selection,
                        commands,
                        forms,
                        notices.settings(),
                        new Actions.Tools(
                                pictures.chosen(),
                                places.workerActions(),
                                new Elsewhere(commands, around.outside().avoiding()),
                                around.copies(),
                                worker -> jumps().toWorker(worker),
                                new Keymap(around.keepsake())),
                        connection::missing);
        pictures.newest().shown().subscribe(actions::refresh);
        pictures.full().seen().subscribe(actions::refresh);
        places.workers().follow(actions::refresh);
        places.workers().all().subscribe(computer.work()::see);
        KeptOrder.of(rows, around.keepsake());
        this.saved = new SavedViews(find, computer.appearance().columns(), around.keepsake());
        this.jumps = new Jumps(rows, selection, find, places);
        forms.whenMade(jumps::toMade);
        this.detail =
                new DetailViewModel(
                        around.details(names, connection.seen()::get, asker, commands, rows),
                        rows,
                        selection,
                        watching::log);
        watching.follow(selection, connection);
        this.comeback = new Comeback(names::called, now::get, commands);
        this.secondLook = new SecondLook(window, selection, detail, actions);
        ends.add(window);
    }

    /** Begins to follow the farm. Call it once, on the window's thread. */
    public void open() {
        ends.add(window.schedulePeriodically(this::tick, 1, 1, TimeUnit.SECONDS));
        lastRows.show();
        resync();
    }

    /** Reads all of the farm anew; what is chosen and open stays. */
    public void resync() {
        following.open(new FeedReader(window, this::apply, this::refused));
    }

    /** Tries a lost farm at once. */
    public void tryNow() {
        following.tryNow();
    }

    /** The computer that the window is on. */
    public OwnComputer computer() {
        return computer;
    }

    /** The farm's name; it may say another than it was looked for by. */
    public ReadOnlyStringProperty name() {
        return names.farm();
    }

    /** All rows. */
    public Rows rows() {
        return rows;
    }

    /** Which jobs are shown. */
    public Find find() {
        return find;
    }

    /** What was looked for and given a name. */
    public SavedViews saved() {
        return saved;
    }

    /** What the middle of the window shows. */
    public Places places() {
        return places;
    }

    /** The ways from one thing to another. */
    public Jumps jumps() {
        return jumps;
    }

    /** Whether the rows are live. */
    public Connection connection() {
        return connection;
    }

    /** What the user has chosen. */
    public Selection selection() {
        return selection;
    }

    /** What the user can do. */
    public Actions actions() {
        return actions;
    }

    /** What became of what was done. */
    public Commands commands() {
        return commands;
    }

    /** What is said of the chosen. */
    public DetailViewModel detail() {
        return detail;
    }

    /** What tasks made. */
    public Pictures pictures() {
        return pictures;
    }

    /** Writes down what is shown. */
    public Exports exports() {
        return around.exports(commands);
    }

    /** The form that is shown. */
    public Forms forms() {
        return forms;
    }

    /** What lies over the window beside forms. */
    public Sheets sheets() {
        return sheets;
    }

    /** What is told of jobs that the user minds. */
    public Notices notices() {
        return notices;
    }

    /** Closing the window. */
    public Leaving leaving() {
        return leaving;
    }

    /** What the window looks at. */
    public Watching watching() {
        return watching;
    }

    /** The time, by the second. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    @Override
    public void close() {
        lastRows.keep();
        following.end();
        ends.dispose();
    }

    private void apply(Update update) {
        names.apply(update);
        places.apply(update);
        lastRows.apply(update);
        rows.apply(update);
        jumps.look();
        connection.apply(update);
        comeback.apply(update);
        detail.apply(update);
        notices.apply(update);
        secondLook.changed();
    }

    private void refused(Throwable error) {
        connection.refused(String.valueOf(error.getMessage()));
        actions.refresh();
    }

    private void tick() {
        now.set(around.clock().instant());
        detail.tick(connection.revision().get());
        pictures.refresh();
        if (!connection.stale().get()) {
            rows.tick(now.get());
        }
        find.tick();
        watching.tick(now.get(), connection.revision().get());
        notices.tick(now.get());
        saved.tick();
        places.tick();
        comeback.tick();
        actions.keymap().look();
        commands.last().tick(connection.revision().get());
    }
}
