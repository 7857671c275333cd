package farmhand.engine;

import farmhand.engine.port.Store;
import farmhand.engine.port.StoreException;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.history.Answered;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.Noted;
import farmhand.farm.history.Undo;
import farmhand.farm.link.Question;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Exit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps a farm in memory; fails when told to. */
final class MemoryStore implements Store {
    private final Map<AttemptAddress, Attempt> attempts = new LinkedHashMap<>();
    private final List<Farm> commits = new ArrayList<>();
    private final List<Noted> history = new ArrayList<>();
    private final Map<String, Answered> answers = new HashMap<>();
    private final Set<Long> undone = new HashSet<>();
    private Farm farm;
    private boolean full;

    MemoryStore(Farm farm) {
        this.farm = farm;
    }

    /** Refuses all that comes until told otherwise. */
    synchronized void full(boolean now) {
        full = now;
    }

    /** The farm as last committed. */
    synchronized Farm kept() {
        return farm;
    }

    /** Each farm that was committed, in order. */
    synchronized List<Farm> commits() {
        return List.copyOf(commits);
    }

    @Override
    public synchronized Loaded load() {
        farm = farm.at(farm.revision() + AHEAD + 1);
        return new Loaded("epoch", farm, List.of());
    }

    @Override
    public synchronized void commit(Farm before, Farm after, Journal journal) {
        if (full) {
            throw new StoreException("The disk is full. Free some space.");
        }
        for (FarmEvent event : journal.events()) {
            if (event
                    instanceof
                    FarmEvent.AttemptAssigned(var which, var on, var what, var bucket, var at)) {
                attempts.put(
                        which,
                        new Attempt(
                                which,
                                on,
                                what,
                                at,
                                When.NEVER,
                                Exit.NOT_YET,
                                Account.NONE,
                                bucket));
            } else if (event
                    instanceof
                    FarmEvent.AttemptEnded(var which, var exit, var account, _, var at)) {
                attempts.computeIfPresent(
                        which,
                        (_, a) ->
                                new Attempt(
                                        which,
                                        a.worker(),
                                        a.command(),
                                        a.started(),
                                        at,
                                        exit,
                                        account,
                                        a.bucket()));
            }
        }
        journal.history().forEach(this::note);
        journal.answers().forEach(one -> answers.put(one.user() + " " + one.key(), one));
        farm = after;
        commits.add(after);
    }

    /** What was done again is no longer undone. */
    private void note(Noted noted) {
        long undoes = noted.entry().undoes();
        if (undoes != Entry.NOTHING) {
            undone.remove(noted(undoes).orElseThrow().entry().undoes());
            undone.add(undoes);
        }
        history.add(noted);
    }

    @Override
    public synchronized HistoryPage history(Question.HistoryOf asked) {
        List<Entry> found =
                history.reversed().stream()
                        .map(noted -> now(noted.told(undoOf(noted.entry().undoes()))))
                        .filter(entry -> entry.revision() < asked.before())
                        .filter(
                                entry ->
                                        asked.jobs().isEmpty()
                                                || entry.subjects().stream()
                                                        .anyMatch(
                                                                s ->
                                                                        asked.jobs()
                                                                                .contains(s.job())))
                        .limit(asked.limit() + 1L)
                        .toList();
        return HistoryPage.of(found, asked.limit());
    }

    private Undo undoOf(long revision) {
        return noted(revision).map(Noted::undo).orElse(Undo.NONE);
    }

    @Override
    public synchronized List<Entry> newest(String user, int limit) {
        return entries().filter(entry -> entry.origin().user().equals(user)).limit(limit).toList();
    }

    @Override
    public synchronized Optional<Noted> noted(long revision) {
        return history.stream()
                .filter(noted -> noted.entry().revision() == revision)
                .map(noted -> new Noted(now(noted.entry()), noted.undo()))
                .findFirst();
    }

    @Override
    public synchronized List<Noted> since(long revision, int limit) {
        return history.reversed().stream()
                .filter(noted -> noted.entry().revision() > revision)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Answered> answered(String user, String key) {
        return Optional.ofNullable(answers.get(user + " " + key));
    }

    private Stream<Entry> entries() {
        return history.reversed().stream().map(Noted::entry).map(this::now);
    }

    private Entry now(Entry entry) {
        return undone.contains(entry.revision()) ? entry.undone() : entry;
    }

    @Override
    public synchronized List<Attempt> attempts(TaskAddress task) {
        return attempts.values().stream().filter(a -> a.address().task().equals(task)).toList();
    }

    @Override
    public List<Attempt> newest(List<TaskAddress> tasks, int most) {
        return tasks.stream()
                .map(this::attempts)
                .flatMap(all -> all.subList(Math.max(0, all.size() - most), all.size()).stream())
                .toList();
    }

    @Override
    public void close() {}
}
