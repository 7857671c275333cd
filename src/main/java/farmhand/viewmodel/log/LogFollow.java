package farmhand.viewmodel.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.view.Update;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether the newest line is to be seen, and what is said of that and of how much there is. */
final class LogFollow {
    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private String much = "";
    private boolean ended;
    private int came;

    LogFollow() {
        on.subscribe(
                () -> {
                    came = 0;
                    tell();
                });
    }

    BooleanProperty on() {
        return on;
    }

    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    /** That is said of something else than the end of the log. */
    void say(String words) {
        much = "";
        state.set(words);
    }

    /** So many lines are there, which are all or the last. */
    void hold(int lines, boolean all) {
        much = text(all ? "log.lines" : "log.lastLines", lines);
        tell();
    }

    /** That was written. */
    void hear(Update.LogText piece) {
        ended = piece.end();
        came += (int) piece.text().chars().filter(letter -> letter == '\n').count();
        tell();
    }

    private void tell() {
        if (!much.isEmpty()) {
            state.set(
                    ended
                            ? text("log.ended", much)
                            : on.get()
                                    ? text("log.following", much)
                                    : text("log.notFollowing", much, came));
        }
    }
}
