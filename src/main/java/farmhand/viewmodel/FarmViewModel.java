package farmhand.viewmodel;

import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;
import farmhand.viewmodel.act.Actions;
import farmhand.viewmodel.act.Commands;
import farmhand.viewmodel.act.Selection;
import farmhand.viewmodel.detail.DetailViewModel;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.text.Times;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.CompositeDisposable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One farm as the window shows it. */
public final class FarmViewModel implements AutoCloseable {
    private final String name;
    private final FarmLink link;
    private final Scheduler.Worker window;
    private final Clock clock;
    private final Rows rows = new Rows();
    private final ReadOnlyObjectWrapper<Instant> now;
    private final Connection connection;
    private final Watching watching = new Watching(this::watch);
    private final Selection selection = new Selection();
    private final Commands commands;
    private final Actions actions;
    private final DetailViewModel detail;
    private final ReadOnlyObjectWrapper<Optional<Form>> form =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final CompositeDisposable ends = new CompositeDisposable();
    private @Nullable Feed feed;

    /**
     * A model that shows nothing until {@link #open}.
     *
     * @param name of the farm, as people call it
     * @param link to it; closed by whoever made it
     * @param window runs what is given to it on the window's thread, one after another
     * @param origin who acts here
     * @param clock ages are seen by, and its zone clock times
     */
    public FarmViewModel(String name, FarmLink link, Scheduler window, Origin origin, Clock clock) {
        this.name = name;
        this.link = link;
        this.window = window.createWorker();
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(clock.instant());
        this.connection = new Connection(name, now.getReadOnlyProperty(), clock.getZone());
        this.commands = new Commands(link, origin, window);
        this.actions = new Actions(selection, commands, this::show, connection::nothingGoes);
        this.detail = new DetailViewModel(name, clock.getZone(), rows, selection, watching::log);
        ends.add(this.window);
    }

    /** Begins to follow the farm. Call it once, on the window's thread. */
    public void open() {
        ends.add(window.schedulePeriodically(this::tick, 1, 1, TimeUnit.SECONDS));
        feed =
                link.open(
                        Since.NOTHING,
                        new FeedReader(window, this::apply, error -> refused(error)));
    }

    /** The farm's name. */
    public String name() {
        return name;
    }

    /** All rows. */
    public Rows rows() {
        return rows;
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

    /** The form that is shown, if one is. */
    public ReadOnlyObjectProperty<Optional<Form>> form() {
        return form.getReadOnlyProperty();
    }

    /** The user leaves the form, or it is done. */
    public void leaveForm() {
        form.set(Optional.empty());
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
        if (feed != null) {
            feed.cancel();
        }
        ends.dispose();
    }

    /** The time of day. */
    public ObservableValue<String> timeOfDay() {
        return now.map(at -> Times.clock(at, clock.getZone()));
    }

    private void apply(Update update) {
        rows.apply(update);
        connection.apply(update);
        detail.apply(update);
        actions.refresh();
    }

    private void show(Form other) {
        form.set(Optional.of(other));
    }

    private void refused(Throwable error) {
        connection.refused(String.valueOf(error.getMessage()));
        actions.refresh();
    }

    private void watch(Watch watch) {
        if (feed != null) {
            feed.watch(watch);
        }
    }

    private void tick() {
        now.set(clock.instant());
    }
}
