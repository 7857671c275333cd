package farmhand.viewmodel;

import farmhand.farm.view.LinkState;
import farmhand.farm.view.Update;
import farmhand.viewmodel.text.Messages;
import farmhand.viewmodel.text.Times;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the rows are live, and since when they are not. */
public final class Connection {
    /** Actions whose commands wait until a farm is back that does not answer. */
    private static final Set<String> WAITING =
            Set.of("pause", "resume", "priority-up", "priority-down", "undo");

    private final ReadOnlyObjectProperty<Instant> now;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<List<String>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final Abilities abilities = new Abilities();
    private final ReadOnlyObjectWrapper<ConnectionState> state =
            new ReadOnlyObjectWrapper<>(new ConnectionState.Connecting());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Instant> seen;
    private final ReadOnlyObjectWrapper<Optional<Away>> upstream =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Trouble trouble;
    private Optional<Instant> remembered = Optional.empty();
    private final Versions versions;
    private String version = "";
    private boolean wasLive;

    /** A server whose farm is shown, and since when it does not answer. */
    record Away(String server, Instant since) {}

    /** {@code version} is this program's own. */
    Connection(Names farm, String version, ReadOnlyObjectProperty<Instant> now, ZoneId zone) {
        this.versions = new Versions(version);
        this.now = now;
        this.zone = zone;
        this.seen = new ReadOnlyObjectWrapper<>(now.get());
        this.trouble = new Trouble(farm, versions, now, seen, zone);
        now.subscribe(this::look);
    }

    /** How it stands. */
    public ReadOnlyObjectProperty<ConnectionState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the rows may no longer be true. */
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** Why nothing can be said of its jobs; empty once it has told them. */
    public StringExpression unheard() {
        return Bindings.createStringBinding(() -> trouble.unheard(state.get()), state);
    }

    /** Whether nothing can be done now; {@code waits} of what is done once a lost farm is back. */
    public BooleanExpression withholds(boolean waits) {
        return waits ? stale().and(isWaiting().not()) : stale();
    }

    /** The farm's revision that the rows show. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** Whether the farm is tried again by and by. */
    public BooleanExpression isWaiting() {
        return Bindings.createBooleanBinding(
                () -> state.get() instanceof ConnectionState.Lost, state);
    }

    /** How it stands, in one or two words. */
    public StringExpression word() {
        return Bindings.createStringBinding(
                () ->
                        switch (state.get()) {
                            case ConnectionState.Connecting _ ->
                                    Messages.text("connection.connecting");
                            case ConnectionState.Live _ ->
                                    Messages.text(
                                            upstream.get().isEmpty()
                                                    ? "connection.live"
                                                    : "connection.lost");
                            case ConnectionState.Lost _ -> Messages.text("connection.lost");
                            case ConnectionState.Refused _ -> Messages.text("connection.refused");
                        },
                state,
                upstream);
    }

    /** What of the farm answers without a token, by name. */
    public ReadOnlyObjectProperty<List<String>> open() {
        return open.getReadOnlyProperty();
    }

    /** The time of day. */
    public ObservableValue<String> timeOfDay() {
        return now.map(at -> Times.clock(at, zone));
    }

    /** Whose farm it is, and what cannot be done there. */
    public Abilities abilities() {
        return abilities;
    }

    /** Why the action of that id cannot be done whatever is chosen; empty when it can. */
    String missing(String action) {
        if (state.get() instanceof ConnectionState.Lost && WAITING.contains(action)) {
            return abilities.missing(action);
        }
        String now = nothingGoes();
        return now.isEmpty() ? abilities.missing(action) : now;
    }

    /**
     * Why nothing is sent now, with what to do; empty when the farm listens, or may: the first
     * command of a window is often on its way before the farm has answered.
     */
    String deaf() {
        return state.get() instanceof ConnectionState.Connecting ? "" : nothingGoes();
    }

    /** Why nothing can be done now, with what to do; empty when the farm listens. */
    String nothingGoes() {
        return switch (state.get()) {
            case ConnectionState.Connecting _ -> Messages.text("connection.waitFirst");
            case ConnectionState.Live live ->
                    !versions.fits(live.version())
                            ? Messages.text("connection.readOnly")
                            : upstream.get().isEmpty()
                                    ? ""
                                    : Messages.text("connection.waitServer");
            case ConnectionState.Lost _ -> Messages.text("connection.waitBack");
            case ConnectionState.Refused refused -> refused.reason();
        };
    }

    /** What is wrong, a sentence; empty when nothing is. */
    public StringExpression trouble() {
        return Bindings.createStringBinding(
                () -> trouble.what(state.get(), upstream.get()), state, upstream, seen, now);
    }

    /** What that means for the rows, and what happens next. */
    public StringExpression troubleRest() {
        return Bindings.createStringBinding(
                () -> trouble.rest(state.get(), upstream.get()), state, upstream, seen, now);
    }

    /** Of when what is shown is, such as {@code as of 14:38:07}; empty where it is of now. */
    public StringExpression asOf() {
        return Bindings.createStringBinding(
                () -> trouble.asOf(state.get(), upstream.get()), state, upstream, seen);
    }

    /** When the rows were last true: now while they are live, else when the farm was last heard. */
    public ReadOnlyObjectProperty<Instant> seen() {
        return seen.getReadOnlyProperty();
    }

    /** Whether another farm, or another token, is the way on. */
    public BooleanExpression isRefused() {
        return Bindings.createBooleanBinding(
                () -> state.get() instanceof ConnectionState.Refused, state);
    }

    /** The rows are those of an earlier session, until the farm answers. */
    void remembered(Instant at) {
        remembered = Optional.of(at);
        trouble.remembered();
        look();
    }

    /** When the rows were last true; empty where they never were in this session. */
    Optional<Instant> lastTrue() {
        return switch (state.get()) {
            case ConnectionState.Live _ -> Optional.of(now.get());
            case ConnectionState.Lost lost ->
                    wasLive ? Optional.of(lost.since()) : Optional.empty();
            case ConnectionState.Connecting _, ConnectionState.Refused _ -> Optional.empty();
        };
    }

    private void look() {
        seen.set(
                switch (state.get()) {
                    case ConnectionState.Live _ ->
                            upstream.get().map(Away::since).orElse(now.get());
                    case ConnectionState.Lost lost ->
                            wasLive ? lost.since() : remembered.orElse(lost.since());
                    case ConnectionState.Connecting _ -> remembered.orElse(now.get());
                    case ConnectionState.Refused _ ->
                            wasLive ? seen.get() : remembered.orElse(seen.get());
                });
    }

    void apply(Update update) {
        abilities.apply(update);
        switch (update) {
            case Update.Hello hello -> {
                upstream.set(Optional.empty());
                open.set(hello.open());
                version = hello.version();
                if (hello.resumed()) {
                    to(new ConnectionState.Live(version));
                }
            }
            case Update.Snapshot snapshot -> {
                revision.set(snapshot.revision());
                to(new ConnectionState.Live(version)); // now that there is something to look at
            }
            case Update.Changes changes -> revision.set(changes.to());
            case Update.Lost lost -> {
                Instant at = now.get();
                Instant since =
                        state.get() instanceof ConnectionState.Lost before
                                ? before.since()
                                : at.minus(lost.unheard());
                to(new ConnectionState.Lost(since, lost.reason(), at.plus(lost.nextTry())));
            }
            case Update.Link(LinkState now) -> linked(now);
            case Update.Watched _, Update.LogText _, Update.Workers _, Update.NotWatched _ -> {}
        }
    }

    /** The server whose farm it is may be away while what answers here is not. */
    private void linked(LinkState now) {
        if (now.isAway() && upstream.get().isEmpty()) {
            upstream.set(Optional.of(new Away(now.kind(), this.now.get())));
        } else if (!now.isAway()) {
            upstream.set(Optional.empty());
        }
        to(state.get());
    }

    void refused(String reason) {
        to(new ConnectionState.Refused(reason));
    }

    private void to(ConnectionState next) {
        if (next instanceof ConnectionState.Live) {
            wasLive = true;
            trouble.live();
        }
        state.set(next);
        look();
        stale.set(!(next instanceof ConnectionState.Live) || upstream.get().isPresent());
    }
}
