package farmhand.farm.link;

import farmhand.farm.Farm;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.view.Update;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Logs that one reader follows, told piece by piece, each from near its end onwards. Used by one
 * thread at a time, but for {@link #wake}.
 */
final class FollowedLogs {
    /** What was told of one log. */
    private enum State {
        /** There may be more. */
        MAY_HAVE_MORE,
        /** All that is written was told; more may be written. */
        READ,
        /** All was told. */
        ENDED
    }

    private record Place(long next, State state) {
        Place withState(State other) {
            return new Place(next, other);
        }
    }

    private static final int MOST_BYTES = 64 * 1024;

    /** Where a log is begun: this far from its end, since what is new matters to who follows. */
    private static final Place BEGINNING = new Place(-4L * MOST_BYTES, State.MAY_HAVE_MORE);

    private final Function<Question.LogOf, Optional<LogPiece>> logs;
    private final AtomicBoolean woken = new AtomicBoolean();

    /** In the order in which they are looked at. */
    private final Map<AttemptAddress, Place> places = new LinkedHashMap<>();

    FollowedLogs(Function<Question.LogOf, Optional<LogPiece>> logs) {
        this.logs = logs;
    }

    /** A log may have grown. Any thread. */
    void wake() {
        woken.set(true);
    }

    /** Follows exactly these from now on. */
    void follow(Set<AttemptAddress> attempts) {
        places.keySet().retainAll(attempts);
        attempts.forEach(attempt -> places.putIfAbsent(attempt, BEGINNING));
    }

    /** The next piece of any of them, at a time when {@code farm} is the newest. */
    Optional<Update> next(Farm farm) {
        if (woken.getAndSet(false)) {
            places.replaceAll(
                    (_, place) ->
                            place.state() == State.READ
                                    ? place.withState(State.MAY_HAVE_MORE)
                                    : place);
        }
        for (AttemptAddress attempt : places.keySet().toArray(AttemptAddress[]::new)) {
            if (places.get(attempt) instanceof Place(long offset, State state)
                    && state == State.MAY_HAVE_MORE) {
                Optional<Update> piece = read(attempt, offset, !farm.isActive(attempt));
                if (piece.isPresent()) {
                    return piece;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Update> read(AttemptAddress attempt, long offset, boolean over) {
        LogPiece piece =
                logs.apply(new Question.LogOf(attempt, offset, MOST_BYTES))
                        .orElseGet(() -> LogPiece.none(Math.max(0, offset), over));
        boolean last = over || piece.ended();
        LogPiece whole = last ? piece : piece.withoutCutCharacter();
        long next = whole.offset() + whole.bytes().remaining();
        boolean end = last && (next >= piece.size() || !whole.bytes().hasRemaining());
        State state =
                end ? State.ENDED : whole.bytes().hasRemaining() ? State.MAY_HAVE_MORE : State.READ;
        places.remove(attempt);
        places.put(attempt, new Place(next, state));
        return end || whole.bytes().hasRemaining()
                ? Optional.of(new Update.LogText(attempt, whole.offset(), whole.text(), end))
                : Optional.empty();
    }
}
