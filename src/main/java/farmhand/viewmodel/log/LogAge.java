package farmhand.viewmodel.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.text.Times;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * How long ago a log said something, and when it ended. Of the lines that were there when it was
 * opened nobody tells when they came: only that nothing came since.
 */
final class LogAge {
    /** Less is not worth saying, since what lies before may be as short. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final Supplier<Instant> now;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private Instant since = Instant.EPOCH;
    private State state = State.EMPTY;
    private String end = "";

    private enum State {
        EMPTY,
        OPENED,
        HEARD,
        ENDED
    }

    LogAge(Supplier<Instant> now) {
        this.now = now;
    }

    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Another log begins. */
    void forget() {
        state = State.EMPTY;
        show();
    }

    /** Something came, and whether that is the last. */
    void hear(boolean ended) {
        since = now.get();
        state = ended ? State.ENDED : state == State.EMPTY ? State.OPENED : State.HEARD;
        show();
    }

    /** When the attempt ended, in words; empty while that is not known. */
    void ended(String words) {
        end = words;
        show();
    }

    /** A second has passed. */
    void tick() {
        if (state == State.OPENED || state == State.HEARD) {
            show();
        }
    }

    private void show() {
        said.set(
                switch (state) {
                    case EMPTY -> "";
                    case OPENED ->
                            passed().compareTo(QUIET) < 0
                                    ? ""
                                    : text("log.nothingNew", Times.words(passed()));
                    case HEARD -> text("log.lastLine", Times.words(passed()));
                    case ENDED -> end;
                });
    }

    private Duration passed() {
        return Duration.between(since, now.get());
    }
}
