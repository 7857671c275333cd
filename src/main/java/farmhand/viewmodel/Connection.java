package farmhand.viewmodel;

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

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Whether the rows are live, and since when they are not. */
public final class Connection {
    private final String farm;
    private final ReadOnlyObjectProperty<Instant> now;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<ConnectionState> state =
            new ReadOnlyObjectWrapper<>(new ConnectionState.Connecting());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();

    Connection(String farm, ReadOnlyObjectProperty<Instant> now, ZoneId zone) {
        this.farm = farm;
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
                            case ConnectionState.Live _ -> Messages.text("connection.live");
                            case ConnectionState.Lost _ -> Messages.text("connection.lost");
                            case ConnectionState.Refused _ -> Messages.text("connection.refused");
                        },
                state);
    }

    /** Why nothing can be done now, with what to do; empty when the farm listens. */
    String nothingGoes() {
        return switch (state.get()) {
            case ConnectionState.Connecting _ -> Messages.text("connection.waitFirst");
            case ConnectionState.Live _ -> "";
            case ConnectionState.Lost _ -> Messages.text("connection.waitBack");
            case ConnectionState.Refused refused -> refused.reason();
        };
    }

    /** What is wrong, a sentence; empty when nothing is. */
    public StringExpression trouble() {
        return Bindings.createStringBinding(
                () ->
                        switch (state.get()) {
                            case ConnectionState.Connecting _, ConnectionState.Live _ -> "";
                            case ConnectionState.Lost lost ->
                                    Messages.text(
                                            "connection.noAnswer",
                                            farm,
                                            Times.words(Duration.between(lost.since(), now.get())));
                            case ConnectionState.Refused _ ->
                                    Messages.text("connection.refuses", farm);
                        },
                state,
                now);
    }

    /** What that means for the rows, and what happens next. */
    public StringExpression troubleRest() {
        return Bindings.createStringBinding(
                () ->
                        switch (state.get()) {
                            case ConnectionState.Connecting _, ConnectionState.Live _ -> "";
                            case ConnectionState.Lost lost ->
                                    Messages.text(
                                            "connection.asOf",
                                            Times.clock(lost.since(), zone),
                                            Times.words(
                                                    Duration.between(now.get(), lost.nextTry())));
                            case ConnectionState.Refused refused -> refused.reason();
                        },
                state,
                now);
    }

    void apply(Update update) {
        switch (update) {
            case Update.Hello hello -> to(new ConnectionState.Live(hello.version()));
            case Update.Snapshot snapshot -> revision.set(snapshot.revision());
            case Update.Changes changes -> revision.set(changes.to());
            case Update.Lost lost -> {
                Instant at = now.get();
                Instant since =
                        state.get() instanceof ConnectionState.Lost before ? before.since() : at;
                to(new ConnectionState.Lost(since, lost.reason(), at.plus(lost.nextTry())));
            }
            case Update.Watched _, Update.LogText _, Update.Workers _, Update.NotWatched _ -> {}
        }
    }

    void refused(String reason) {
        to(new ConnectionState.Refused(reason));
    }

    private void to(ConnectionState next) {
        state.set(next);
        stale.set(!(next instanceof ConnectionState.Live));
    }
}
