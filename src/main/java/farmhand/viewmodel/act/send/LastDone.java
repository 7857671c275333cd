package farmhand.viewmodel.act.send;

import farmhand.farm.command.Outcome;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Rejection;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What undo would undo: the newest of the user's own commands that can be, or were not tried. */
public final class LastDone {
    /** A busy farm changes all the time, and seldom by this user from elsewhere. */
    private static final int TICKS = 10;

    /** So far back it is looked for. */
    static final int MOST = 100;

    private final FarmLink link;
    private final Scheduler window;
    private final Supplier<String> user;

    /** The farm would undo them, but was asked and could not. */
    private final Set<Long> passed = new HashSet<>();

    private final ReadOnlyStringWrapper word = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper();
    private Function<List<Entry>, String> names = _ -> "";
    private Function<Entry, Optional<Rejection>> stays = _ -> Optional.empty();
    private long revision = Entry.NOTHING;
    private Disposable asked = Disposable.disposed();
    private long seen = -1;
    private int ticks;

    LastDone(FarmLink link, Scheduler window, Supplier<String> user) {
        this.link = link;
        this.window = window;
        this.user = user;
    }

    /** Its word, such as {@code priority}; empty where there is nothing, or it is not known. */
    public ReadOnlyStringProperty word() {
        return word.getReadOnlyProperty();
    }

    /** Whether there is nothing for certain. */
    public ReadOnlyBooleanProperty isNone() {
        return none.getReadOnlyProperty();
    }

    /** What entries are about is called so from now on. */
    public void call(Function<List<Entry>, String> by) {
        names = by;
    }

    /** From now on what {@code why} gives a reason for is not undone, for now. */
    public void leave(Function<Entry, Optional<Rejection>> why) {
        stays = why;
    }

    /** What these are about, in a few words; empty where that is not known. */
    String nameOf(List<Entry> entries) {
        return names.apply(entries);
    }

    /** Why that one is not undone now though the farm would. */
    Optional<Rejection> whyStays(Entry entry) {
        return stays.apply(entry);
    }

    /** Something is on its way to the farm. */
    void mayChange() {
        none.set(false);
    }

    /** Its revision; {@link Entry#NOTHING} where there is nothing, or it is not known. */
    long revision() {
        return revision;
    }

    /**
     * The revision that {@code outcome} came to, where it changed anything. Users, queues and
     * machines are no subjects; what changes nothing has no revision of its own.
     */
    OptionalLong changedBy(Outcome outcome) {
        return outcome instanceof Outcome.Done all
                        && (!all.subjects().isEmpty()
                                || (all.refused().isEmpty() && all.revision() != revision))
                ? OptionalLong.of(all.revision())
                : OptionalLong.empty();
    }

    /** Looks now and then whether the user did something elsewhere; called each second. */
    public void tick(long farmRevision) {
        if (ticks++ % TICKS == 0 && farmRevision != seen) {
            seen = farmRevision;
            look();
        }
    }

    /** Asks the farm. */
    void look() {
        asked.dispose();
        asked =
                Single.fromCompletionStage(link.ask(question()))
                        .observeOn(window)
                        .subscribe(this::show, _ -> forget());
    }

    /** Asks for as much as is looked at. */
    static Question.HistoryOf question() {
        return new Question.HistoryOf(Set.of(), Question.HistoryOf.NEWEST, MOST);
    }

    /** That one is not tried again. */
    void passOver(long one) {
        passed.add(one);
    }

    /** Whether something was passed over. */
    boolean isPassing() {
        return !passed.isEmpty();
    }

    /** The one that is meant. */
    Optional<Entry> newest(HistoryPage page) {
        return page.entries().stream().filter(this::isMeant).findFirst();
    }

    /** What redo would do again of what was undone, so many of them. */
    List<Entry> undone(HistoryPage page, int most) {
        return page.entries().stream()
                .filter(entry -> entry.origin().user().equals(user.get()))
                .filter(entry -> !entry.origin().isByItself())
                .takeWhile(entry -> entry.undoes() != Entry.NOTHING)
                .filter(entry -> entry.undo() == UndoState.POSSIBLE)
                .limit(most)
                .flatMap(entry -> Undone.origin(page, entry.revision()).stream())
                .toList();
    }

    /** That is what the farm told last. */
    void show(HistoryPage page) {
        Optional<Entry> newest = newest(page);
        revision = newest.map(Entry::revision).orElse(Entry.NOTHING);
        word.set(newest.map(Entry::command).orElse(""));
        none.set(newest.isEmpty() && page.before() == HistoryPage.NO_MORE);
    }

    private void forget() {
        revision = Entry.NOTHING;
        word.set("");
        none.set(false);
    }

    private boolean isMeant(Entry entry) {
        return entry.origin().user().equals(user.get())
                && entry.undoes() == Entry.NOTHING
                && entry.undo() == UndoState.POSSIBLE
                && !passed.contains(entry.revision());
    }
}
