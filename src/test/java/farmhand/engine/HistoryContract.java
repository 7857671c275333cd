package farmhand.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.port.Store;
import farmhand.farm.Farm;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.Answered;
import farmhand.farm.history.Change;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.Noted;
import farmhand.farm.history.Undo;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Rejection;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every {@link Store} must hold of who changed what. */
public abstract class HistoryContract {
    /** Opens the store under test; again after a close, and then it holds what was committed. */
    protected abstract Store open();

    @Test
    void keepsTheHistory() {
        Rejection refused = Rejection.of("already_done", "It is done.", "Retry it.").about("2/0/9");
        Entry one =
                entry(1, "hold", List.of(refused), UndoState.IMPOSSIBLE, 0, "2/0/0-3,5", "2/0/7");
        Entry two =
                new Entry(
                        2,
                        new When(2),
                        one.origin(),
                        "pause",
                        "queue:low",
                        List.of(),
                        List.of(),
                        UndoState.IMPOSSIBLE,
                        0);
        Entry three = entry(3, "pause, retry", List.of(), UndoState.IMPOSSIBLE, 0, "2", "3");
        try (Store store = open()) {
            Farm farm = store.load().farm();
            note(store, farm, one, Undo.NONE);
            note(store, farm, two, Undo.NONE);
            note(store, farm, three, Undo.NONE);
        }
        try (Store store = open()) {
            store.load();

            assertEquals(List.of(three, two, one), history(store, Set.of(), 9, 5).entries());
            assertEquals(List.of(three, one), history(store, Set.of(2), 9, 5).entries());
            assertEquals(List.of(three), history(store, Set.of(3, 4), 9, 5).entries());
            assertEquals(List.of(two, one), history(store, Set.of(), 3, 5).entries());
            assertEquals(new HistoryPage(List.of(three, two), 2), history(store, Set.of(), 9, 2));
            assertEquals(HistoryPage.NO_MORE, history(store, Set.of(), 9, 3).before());
        }
    }

    @Test
    void keepsWhatUndoesACommandAndWhetherItWasUndone() {
        Undo undo = new Undo(UndoParts.ALL);
        try (Store store = open()) {
            Farm farm = store.load().farm();
            note(store, farm, done(1, UndoState.POSSIBLE, 0), undo);
            note(store, farm, done(2, UndoState.POSSIBLE, 1), undo);
            assertEquals(List.of(UndoState.POSSIBLE, UndoState.UNDONE), states(store));

            note(store, farm, done(3, UndoState.IMPOSSIBLE, 2), Undo.NONE);
        }
        try (Store store = open()) {
            store.load();

            assertEquals(
                    List.of(UndoState.IMPOSSIBLE, UndoState.UNDONE, UndoState.POSSIBLE),
                    states(store));
            assertEquals(
                    Optional.of(new Noted(done(1, UndoState.POSSIBLE, 0), undo)), store.noted(1));
            assertEquals(Optional.empty(), store.noted(7));
            assertEquals(List.of(3L), revisions(store.newest("kim “k”", 1)));
            assertEquals(List.of(), store.newest("lee", 9));
        }
    }

    @Test
    void saysTheOldAndTheNewValuesOfWhatCanBeUndone() {
        try (Store store = open()) {
            note(
                    store,
                    store.load().farm(),
                    done(1, UndoState.POSSIBLE, 0),
                    new Undo(UndoParts.ALL));

            assertEquals(
                    List.of(
                            "queue:night priority  5",
                            "user:kim max_running  3",
                            "service:nuke max_running  2",
                            "2 name a b",
                            "2/1/0-8,13 priority  7",
                            "2/1/0-8,13 not_before  1970-01-01T00:00:00.000003Z",
                            "2/1/0-8,13 needs  …",
                            "2/1/0-8,13 metadata … …",
                            "2/1/0-8,13 destination  share=B/"),
                    history(store, Set.of(), 9, 9).entries().getFirst().changes().stream()
                            .map(HistoryContract::said)
                            .toList());
        }
    }

    @Test
    void saysTheValuesOfWhatWasDoneAgainAsTheyWereSaidFirst() {
        try (Store store = open()) {
            Farm farm = store.load().farm();
            Undo undo = new Undo(List.of(new Undo.WorkerNote("r12", "", "hot")));
            Undo back = new Undo(List.of(new Undo.WorkerNote("r12", "hot", "")));
            note(store, farm, done(1, UndoState.POSSIBLE, 0), undo);
            note(store, farm, done(2, UndoState.POSSIBLE, 1), back);
            note(store, farm, done(3, UndoState.IMPOSSIBLE, 2), Undo.NONE);

            assertEquals(
                    List.of("worker:r12 note  hot"),
                    history(store, Set.of(), 9, 9).entries().getFirst().changes().stream()
                            .map(HistoryContract::said)
                            .toList());
        }
    }

    private static String said(Change one) {
        return String.join(" ", one.subject(), one.what(), one.before(), one.after());
    }

    @Test
    void keepsAnswersToRequestsWithAKey() {
        Rejection no = Rejection.of("already_done", "It is done.", "Retry it.").about("2/0/9");
        Outcome done =
                new Outcome.Done(7, List.of(Subject.parse("2/0/3")), List.of(no), List.of("w"));
        Answered one = new Answered("kim", "k “1”", "print", new When(1), done);
        Answered two = new Answered("kim", "k2", "print", new When(2), new Outcome.Refused(no));
        try (Store store = open()) {
            Farm farm = store.load().farm();
            store.commit(farm, farm, new Store.Journal(List.of(), List.of(), List.of(one, two)));
        }
        try (Store store = open()) {
            store.load();

            assertEquals(Optional.of(one), store.answered("kim", "k “1”"));
            assertEquals(Optional.of(two), store.answered("kim", "k2"));
            assertEquals(Optional.empty(), store.answered("lee", "k2"));
        }
    }

    private static Entry done(long revision, UndoState undo, long undoes) {
        return entry(revision, "hold", List.of(), undo, undoes, "2");
    }

    private static void note(Store store, Farm farm, Entry entry, Undo undo) {
        store.commit(farm, farm, new Store.Journal(List.of(), List.of(new Noted(entry, undo))));
    }

    private static List<UndoState> states(Store store) {
        return history(store, Set.of(), 9, 9).entries().stream().map(Entry::undo).toList();
    }

    private static List<Long> revisions(List<Entry> entries) {
        return entries.stream().map(Entry::revision).toList();
    }

    private static Entry entry(
            long revision,
            String command,
            List<Rejection> refused,
            UndoState undo,
            long undoes,
            String... subjects) {
        Origin origin = new Origin("kim “k”", "http", "127.0.0.1");
        List<Subject> about = Stream.of(subjects).map(Subject::parse).toList();
        return new Entry(
                revision, new When(revision), origin, command, about, refused, undo, undoes);
    }

    private static HistoryPage history(Store store, Set<Integer> jobs, long before, int limit) {
        Set<JobNumber> numbers = jobs.stream().map(JobNumber::new).collect(Collectors.toSet());
        return store.history(new Question.HistoryOf(numbers, before, limit));
    }
}
