package farmhand.viewmodel;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.text.Times;

import javafx.beans.value.ObservableObjectValue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What is said of a farm that does not answer, and of the rows meanwhile. */
final class Trouble {
    private final Names farm;
    private final Versions versions;
    private final ObservableObjectValue<Instant> now;
    private final ObservableObjectValue<Instant> seen;
    private final ZoneId zone;
    private boolean remembered;
    private boolean heard;

    /** {@code seen} is when the rows were last true. */
    Trouble(
            Names farm,
            Versions versions,
            ObservableObjectValue<Instant> now,
            ObservableObjectValue<Instant> seen,
            ZoneId zone) {
        this.farm = farm;
        this.versions = versions;
        this.now = now;
        this.seen = seen;
        this.zone = zone;
    }

    /** The rows are those of an earlier session. */
    void remembered() {
        remembered = true;
    }

    /** The rows are those of this session. */
    void live() {
        remembered = false;
        heard = true;
    }

    /** Whether there are rows at all, of whenever. */
    private boolean isKnown() {
        return heard || remembered;
    }

    /** Why nothing can be said of its jobs; empty once it has told them. */
    String unheard(ConnectionState state) {
        return heard
                ? ""
                : text(
                        state instanceof ConnectionState.Connecting
                                ? "empty.reading"
                                : "empty.unheard");
    }

    String what(ConnectionState state, Optional<Connection.Away> upstream) {
        return switch (state) {
            case ConnectionState.Connecting _ ->
                    remembered ? text("connection.lastSession", farm.called()) : "";
            case ConnectionState.Live live ->
                    upstream.map(away -> silent(away.server(), away.since()))
                            .orElseGet(() -> versions.trouble(farm.called(), live));
            case ConnectionState.Lost lost -> silent(farm.called(), lost.since());
            case ConnectionState.Refused _ -> text("connection.refuses", farm.called());
        };
    }

    private String silent(String who, Instant since) {
        return text("connection.noAnswer", who, Times.words(Duration.between(since, now.get())));
    }

    String rest(ConnectionState state, Optional<Connection.Away> upstream) {
        return switch (state) {
            case ConnectionState.Connecting _ ->
                    remembered ? text("connection.lastSessionRest", seenAt()) : "";
            case ConnectionState.Live live ->
                    upstream.map(_ -> text("connection.serverAsOf", seenAt()))
                            .orElseGet(() -> versions.remedy(live));
            case ConnectionState.Lost lost -> nextTry(lost);
            case ConnectionState.Refused refused ->
                    isKnown()
                            ? text("connection.refusedAsOf", refused.reason(), seenAt())
                            : refused.reason();
        };
    }

    /** A try may take a while, where nothing comes back. */
    private String nextTry(ConnectionState.Lost lost) {
        Duration left = Duration.between(now.get(), lost.nextTry());
        if (left.toSeconds() > 0) {
            return isKnown()
                    ? text("connection.asOf", seenAt(), Times.words(left))
                    : text("connection.nextTry", Times.words(left));
        }
        return isKnown() ? text("connection.asOfTrying", seenAt()) : text("connection.trying");
    }

    String asOf(ConnectionState state, Optional<Connection.Away> upstream) {
        return switch (state) {
            case ConnectionState.Lost _, ConnectionState.Refused _ ->
                    isKnown() ? text("connection.since", seenAt()) : "";
            case ConnectionState.Live _ ->
                    upstream.map(_ -> text("connection.since", seenAt())).orElse("");
            case ConnectionState.Connecting _ -> "";
        };
    }

    /** An earlier session may have been on another day. */
    private String seenAt() {
        return remembered ? Times.date(seen.get(), zone) : Times.clock(seen.get(), zone);
    }
}
