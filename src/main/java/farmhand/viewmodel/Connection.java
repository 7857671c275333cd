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

import java.time.Duration;
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

    private final Names farm;
    private final ReadOnlyObjectProperty<Instant> now;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<List<String>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final Abilities abilities = new Abilities();
    private final ReadOnlyObjectWrapper<ConnectionState> state =
            new ReadOnlyObjectWrapper<>(new ConnectionState.Connecting());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Instant> remembered =
            new ReadOnlyObjectWrapper<>(Instant.MIN);
    private final ReadOnlyObjectWrapper<Optional<Away>> upstream =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Versions versions;
    private String version = "";
    private boolean wasLive;

    /** A server whose farm is shown, and since when it does not answer. */
    private record Away(String server, Instant since) {}

    /** {@code version} is this program's own. */
    Connection(Names farm, String version, ReadOnlyObjectProperty<Instant> now, ZoneId zone) {
        this.farm = farm;
        this.versions = new Versions(version);
        this.now = now;
        this.zone = zone;
    }

    /** How it stands. */
    public ReadOnlyObjectProperty<ConnectionState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the rows may no longer be true. */
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
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
                () ->
                        switch (state.get()) {
                            case ConnectionState.Connecting _ ->
                                    isRemembered()
                                            ? Messages.text("connection.lastSession", farm.called())
                                            : "";
                            case ConnectionState.Live live ->
                                    upstream.get()
                                            .map(this::noServer)
                                            .orElseGet(() -> versions.trouble(farm.called(), live));
                            case ConnectionState.Lost lost ->
                                    Messages.text(
                                            "connection.noAnswer",
                                            farm.called(),
                                            Times.words(Duration.between(lost.since(), now.get())));
                            case ConnectionState.Refused _ ->
                                    Messages.text("connection.refuses", farm.called());
                        },
                state,
                upstream,
                remembered,
                now);
    }

    private String noServer(Away away) {
        return Messages.text(
                "connection.noAnswer",
                away.server(),
                Times.words(Duration.between(away.since(), now.get())));
    }

    /** What that means for the rows, and what happens next. */
    public StringExpression troubleRest() {
        return Bindings.createStringBinding(
                () ->
                        switch (state.get()) {
                            case ConnectionState.Connecting _ ->
                                    isRemembered()
                                            ? Messages.text(
                                                    "connection.lastSessionRest",
                                                    Times.date(remembered.get(), zone))
                                            : "";
                            case ConnectionState.Live live ->
                                    upstream.get()
                                            .map(
                                                    away ->
                                                            Messages.text(
                                                                    "connection.serverAsOf",
                                                                    Times.clock(
                                                                            away.since(), zone)))
                                            .orElseGet(() -> versions.remedy(live));
                            case ConnectionState.Lost lost -> nextTry(lost);
                            case ConnectionState.Refused refused -> refused.reason();
                        },
                state,
                upstream,
                remembered,
                now);
    }

    /** A try may take a while, where nothing comes back. */
    private String nextTry(ConnectionState.Lost lost) {
        String since = Times.clock(lost.since(), zone);
        Duration left = Duration.between(now.get(), lost.nextTry());
        return left.isPositive()
                ? Messages.text("connection.asOf", since, Times.words(left))
                : Messages.text("connection.asOfTrying", since);
    }

    /** Of when what is shown is, such as {@code as of 14:38:07}; empty where it is of now. */
    public StringExpression asOf() {
        return Bindings.createStringBinding(
                () ->
                        switch (state.get()) {
                            case ConnectionState.Lost lost -> since(lost.since());
                            case ConnectionState.Live _ ->
                                    upstream.get().map(away -> since(away.since())).orElse("");
                            case ConnectionState.Connecting _, ConnectionState.Refused _ -> "";
                        },
                state,
                upstream);
    }

    private String since(Instant at) {
        return Messages.text("connection.since", Times.clock(at, zone));
    }

    /** Whether another farm, or another token, is the way on. */
    public BooleanExpression isRefused() {
        return Bindings.createBooleanBinding(
                () -> state.get() instanceof ConnectionState.Refused, state);
    }

    /** The rows are those of an earlier session, until the farm answers. */
    void remembered(Instant at) {
        remembered.set(at);
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

    private boolean isRemembered() {
        return !remembered.get().equals(Instant.MIN);
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
                        state.get() instanceof ConnectionState.Lost before ? before.since() : at;
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
        wasLive |= next instanceof ConnectionState.Live;
        state.set(next);
        stale.set(!(next instanceof ConnectionState.Live) || upstream.get().isPresent());
    }
}
