package farmhand.engine;

import farmhand.engine.before.Beforehand;
import farmhand.engine.port.Mirror;
import farmhand.engine.port.Store;
import farmhand.engine.rules.Rules;
import farmhand.engine.schedule.Scheduler;
import farmhand.engine.undo.Changed;
import farmhand.engine.undo.Finality;
import farmhand.engine.undo.Meanwhile;
import farmhand.engine.undo.Picks;
import farmhand.engine.undo.Undoing;
import farmhand.engine.upkeep.Ages;
import farmhand.engine.upkeep.Recurring;
import farmhand.engine.upkeep.StormBrake;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.history.Entry;
import farmhand.farm.history.Noted;
import farmhand.farm.history.Undo;
import farmhand.farm.history.UndoState;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;

/**
 * What one drain of the queue comes to, folded into a working farm, before it is durable. Used by
 * the writer alone.
 */
final class Batch {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /** How many of somebody's entries are looked at for one to undo. */
    private static final int LOOKED_AT = 500;

    /** What an asker is told once the batch is durable. */
    record Answer(Message.Asked asked, Outcome outcome) {}

    private final When now;
    private final Store store;
    private final List<FarmEvent> events = new ArrayList<>();
    private final List<Noted> history = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Keys keys;
    private final Farm before;
    private Farm farm;

    Batch(Farm farm, When now, Store store) {
        this.before = farm;
        this.farm = farm;
        this.store = store;
        this.now = now;
        this.keys = new Keys(store, now);
    }

    /** When it is. */
    When now() {
        return now;
    }

    /** The farm after all that. */
    Farm farm() {
        return farm;
    }

    /** What happened, in order. */
    List<FarmEvent> events() {
        return events;
    }

    /** What is to be kept of all that. */
    Store.Journal journal() {
        return new Store.Journal(events, history, keys.answers());
    }

    /** What each asker is told once it is durable. */
    List<Answer> answers() {
        return answers;
    }

    /** Whether anything happened that must survive a restart; progress and starts need not. */
    boolean isDurable() {
        return !history.isEmpty()
                || !keys.answers().isEmpty()
                || !farm.nextNumber().equals(before.nextNumber())
                || events.stream().anyMatch(Batch::isKept);
    }

    /**
     * Of a job that is kept elsewhere, no more than its number is. That a process started is kept
     * with what comes next: after a restart it is gone, as is one that was about to start.
     */
    private static boolean isKept(FarmEvent event) {
        return !(event instanceof FarmEvent.AttemptProgressed
                || event instanceof FarmEvent.AttemptStarted
                || event instanceof FarmEvent.JobMirrored);
    }

    /** Folds what was told, in order: reports that follow each other as one revision. */
    void told(List<Message.Told> told, Recurring recurring, Sightings sightings) {
        List<Message.Report> reports = new ArrayList<>();
        for (Message.Told one : told) {
            switch (one) {
                case Message.Report report -> reports.add(report);
                case Message.Sighted(Mirror.Sight sight) -> {
                    fold(ReportEvents.of(farm, reports, recurring));
                    reports.clear();
                    fold(sightings.events(farm, sight, now));
                }
            }
        }
        fold(ReportEvents.of(farm, reports, recurring));
    }

    /** Folds sizes that were found out, a revision for each block. */
    void measured(List<Message.Measured> sizes) {
        sizes.forEach(size -> fold(MeasuredEvents.of(farm, size, now)));
    }

    /** Stops blocks whose tasks fail alike, by the reports that were folded. */
    void brake(StormBrake brake) {
        fold(brake.after(farm, List.copyOf(events), now));
    }

    /**
     * Decides a command and folds it, a revision of its own. An undo or redo must be the first that
     * is asked: it sees what is durable.
     */
    void ask(Message.Asked asked) {
        Outcome outcome;
        try {
            outcome = asked.terms().hasKey() ? keys.once(asked, this::outcome) : outcome(asked);
        } catch (RuntimeException bug) {
            // One command that cannot be decided must not end the writer and with it the farm.
            String command = asked.command().getClass().getSimpleName();
            LOG.error("{} of {} could not be decided", command, asked.origin(), bug);
            outcome = Answers.internalError();
        }
        answers.add(new Answer(asked, outcome));
    }

    /** Lets jobs grow old, together one revision. */
    void age(Ages ages) {
        ages.follow(farm, events);
        List<FarmEvent> older = ages.due(farm, now);
        fold(older);
        ages.follow(farm, older);
    }

    /** Begins what may begin, together one revision. */
    void fill(Scheduler scheduler) {
        fold(scheduler.fill(farm, now));
    }

    private Outcome outcome(Message.Asked asked) {
        try {
            return switch (asked.command()) {
                case Command.Undo(long revision) ->
                        undone(
                                asked,
                                revision == Command.Undo.MINE
                                        ? Picks.toUndo(own(asked)).revision()
                                        : revision);
                case Command.Redo _ -> undone(asked, Picks.toRedo(own(asked)).revision());
                case Command other -> {
                    refuseUnseen(asked);
                    yield decided(asked, Rules.decide(farm, other, asked.origin(), now));
                }
            };
        } catch (Refused refused) {
            return new Outcome.Refused(refused.rejection());
        }
    }

    /** What was changed since the asker looked is not changed unseen. */
    private void refuseUnseen(Message.Asked asked) {
        long known = asked.terms().known();
        if (known != Terms.ANY) {
            List<Noted> since = new ArrayList<>(history.reversed());
            since.removeIf(noted -> noted.entry().revision() <= known);
            since.addAll(store.since(known, LOOKED_AT));
            Meanwhile.refuse(asked.command(), since);
            if (since.size() >= LOOKED_AT) {
                throw Refused.of(
                        "changed_meanwhile",
                        "Too much was changed since revision " + known + " to tell.",
                        "Look at it again, then send it with the revision of now.");
            }
        }
    }

    private List<Entry> own(Message.Asked asked) {
        return store.newest(asked.origin().user(), LOOKED_AT);
    }

    /** Also when nothing of it was left to bring back: then that is done, too. */
    private Outcome undone(Message.Asked asked, long revision) {
        Noted noted = store.noted(revision).orElseThrow(() -> unknown(revision));
        Entry undoes = Picks.undoable(noted.entry());
        Beforehand elsewhere = asked.before();
        Decision.Accepted accepted =
                elsewhere.with(
                        Undoing.decide(farm, elsewhere.leftOf(noted.undo()), asked.origin(), now));
        if (accepted.events().isEmpty() && !accepted.refused().isEmpty() && !elsewhere.isDone()) {
            return done(accepted);
        }
        Farm before = farm;
        step(accepted);
        boolean again = undoes.undoes() != Entry.NOTHING;
        Undo undo = again ? Undo.NONE : elsewhere.with(Changed.between(before, farm));
        Word word = new Word(again ? "redo" : "undo", undoes.about());
        note(asked, word, accepted, undo, revision);
        return done(accepted);
    }

    private Outcome decided(Message.Asked asked, Decision decision) {
        Beforehand elsewhere = asked.before();
        if (decision instanceof Decision.Refused(var rejection) && !elsewhere.isDone()) {
            return new Outcome.Refused(rejection);
        }
        Decision.Accepted accepted = elsewhere.with(decision);
        if (!accepted.events().isEmpty() || elsewhere.isDone()) { // else it is no history
            Farm before = farm;
            step(accepted);
            Undo undo =
                    Finality.isFinal(asked.command(), asked.origin(), accepted.events())
                            ? Undo.NONE
                            : elsewhere.with(Changed.between(before, farm));
            Command command = asked.command();
            Word word = new Word(elsewhere.wordOr(command.word()), command.about());
            note(asked, word, accepted, undo, Entry.NOTHING);
        }
        return done(accepted);
    }

    private Outcome done(Decision.Accepted accepted) {
        return new Outcome.Done(
                farm.revision(), accepted.done(), accepted.refused(), accepted.warnings());
    }

    /** A revision of its own, also where all was done elsewhere. */
    private void step(Decision.Accepted accepted) {
        farm = farm.apply(accepted.events());
        events.addAll(accepted.events());
    }

    /** A command as the history names it, and what it is about where that is no job. */
    private record Word(String word, String about) {}

    private void note(
            Message.Asked asked, Word word, Decision.Accepted accepted, Undo undo, long undoes) {
        UndoState state = undo.isNone() ? UndoState.IMPOSSIBLE : UndoState.POSSIBLE;
        Entry entry =
                new Entry(
                        farm.revision(),
                        now,
                        asked.origin(),
                        word.word(),
                        word.about(),
                        accepted.done(),
                        accepted.refused(),
                        state,
                        undoes);
        history.add(new Noted(entry, undo));
    }

    private static Refused unknown(long revision) {
        return new Refused(
                Rejection.of(
                                "not_found",
                                "No command has revision " + revision + ".",
                                "Look at the revisions that the history shows.")
                        .about(Long.toString(revision)));
    }

    private void fold(List<? extends FarmEvent> more) {
        if (!more.isEmpty()) {
            farm = farm.apply(more);
            events.addAll(more);
        }
    }
}
