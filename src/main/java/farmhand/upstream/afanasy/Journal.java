package farmhand.upstream.afanasy;

import farmhand.farm.address.When;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Terms;
import farmhand.farm.history.Answered;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.Noted;
import farmhand.farm.history.Undo;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.Question;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was asked through this gateway, for as long as it runs. Any thread. */
final class Journal {
    private static final int MOST_ENTRIES = 100_000;
    private static final int MOST_UNDOS = 2_000;
    private static final int MOST_KEYS = 20_000;
    private static final Duration KEPT = Duration.ofHours(24);

    /** Newest first; those behind the first {@link #MOST_UNDOS} cannot be undone. */
    private final Deque<Noted> entries = new ArrayDeque<>();

    private final Set<Long> undone = new HashSet<>();
    private final Map<String, Answered> answers = new LinkedHashMap<>();

    /** Notes a command that changed something. */
    synchronized void note(Noted noted) {
        long undoes = noted.entry().undoes();
        if (undoes != Entry.NOTHING) {
            noted(undoes).ifPresent(other -> undone.remove(other.entry().undoes()));
            undone.add(undoes);
        }
        entries.addFirst(noted);
        if (entries.size() > MOST_ENTRIES) {
            entries.removeLast();
        }
    }

    /** Keeps what a request with a key was answered. */
    synchronized void keep(Answered answered) {
        answers.put(name(answered.user(), answered.key()), answered);
        if (answers.size() > MOST_KEYS) {
            answers.remove(answers.keySet().iterator().next());
        }
    }

    /** What the request was answered before. */
    synchronized Optional<Answered> answered(Origin origin, Terms terms, When now) {
        return Optional.ofNullable(answers.get(name(origin.user(), terms.key())))
                .filter(one -> now.micros() - one.at().micros() < KEPT.toNanos() / 1_000);
    }

    /** The entries asked for, newest first. */
    synchronized HistoryPage history(Question.HistoryOf asked) {
        List<Entry> found =
                entries.stream()
                        .filter(noted -> noted.entry().revision() < asked.before())
                        .filter(noted -> isAbout(noted.entry(), asked))
                        .limit(asked.limit() + 1L)
                        .map(noted -> now(noted.told(undoOf(noted.entry().undoes()))))
                        .toList();
        return HistoryPage.of(found, asked.limit());
    }

    private Undo undoOf(long revision) {
        return noted(revision).map(Noted::undo).orElse(Undo.NONE);
    }

    /** The newest entries of that user, newest first. */
    synchronized List<Entry> newest(String user, int limit) {
        return all().filter(entry -> entry.origin().user().equals(user)).limit(limit).toList();
    }

    /** The entry of that revision. */
    synchronized Optional<Noted> noted(long revision) {
        return entries.stream()
                .limit(MOST_UNDOS)
                .filter(noted -> noted.entry().revision() == revision)
                .map(noted -> new Noted(now(noted.entry()), noted.undo()))
                .findFirst();
    }

    /** The entries above that revision, newest first. */
    synchronized List<Noted> since(long revision, int limit) {
        return entries.stream()
                .takeWhile(noted -> noted.entry().revision() > revision)
                .limit(limit)
                .toList();
    }

    private Stream<Entry> all() {
        return entries.stream().map(Noted::entry).map(this::now);
    }

    private static boolean isAbout(Entry entry, Question.HistoryOf asked) {
        return asked.jobs().isEmpty()
                || entry.subjects().stream().anyMatch(one -> asked.jobs().contains(one.job()));
    }

    private Entry now(Entry entry) {
        return undone.contains(entry.revision()) ? entry.undone() : entry;
    }

    private static String name(String user, String key) {
        return user.length() + " " + user + key;
    }

    /** What can be undone of a command whose undo is that. */
    static UndoState state(Undo undo) {
        return undo.isNone() ? UndoState.IMPOSSIBLE : UndoState.POSSIBLE;
    }
}
