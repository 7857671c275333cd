package farmhand.viewmodel.act;

import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.Set;

/** What undo would undo: the newest of the user's own commands that can be. */
public final class LastDone {
    /** A busy farm changes all the time, and seldom by this user from elsewhere. */
    private static final int TICKS = 10;

    /** So far back it is looked for. */
    private static final int MOST = 100;

    private final FarmLink link;
    private final Scheduler window;
    private final String user;
    private final ReadOnlyStringWrapper word = new ReadOnlyStringWrapper("");
    private Disposable asked = Disposable.disposed();
    private long seen = -1;
    private int ticks;

    LastDone(FarmLink link, Scheduler window, String user) {
        this.link = link;
        this.window = window;
        this.user = user;
    }

    /** Its word, such as {@code priority}; empty where there is nothing, or it is not known. */
    public ReadOnlyStringProperty word() {
        return word.getReadOnlyProperty();
    }

    /** Looks now and then whether the user did something elsewhere; called each second. */
    public void tick(long revision) {
        if (ticks++ % TICKS == 0 && revision != seen) {
            seen = revision;
            look();
        }
    }

    /** Asks the farm. */
    void look() {
        asked.dispose();
        asked =
                Single.fromCompletionStage(
                                link.ask(
                                        new Question.HistoryOf(
                                                Set.of(), Question.HistoryOf.NEWEST, MOST)))
                        .observeOn(window)
                        .subscribe(this::show, _ -> word.set(""));
    }

    private void show(HistoryPage page) {
        word.set(
                page.entries().stream()
                        .filter(this::isMeant)
                        .findFirst()
                        .map(Entry::command)
                        .orElse(""));
    }

    private boolean isMeant(Entry entry) {
        return entry.origin().user().equals(user)
                && entry.undoes() == Entry.NOTHING
                && entry.undo() == UndoState.POSSIBLE;
    }
}
