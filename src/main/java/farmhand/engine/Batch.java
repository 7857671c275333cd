package farmhand.engine;

import farmhand.engine.rules.Rules;
import farmhand.engine.schedule.Scheduler;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.When;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.Entry;

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

    /** What an asker is told once the batch is durable. */
    record Answer(Message.Asked asked, Outcome outcome) {}

    private final When now;
    private final List<FarmEvent> events = new ArrayList<>();
    private final List<Entry> history = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private Farm farm;

    Batch(Farm farm, When now) {
        this.farm = farm;
        this.now = now;
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
        return new Store.Journal(events, history);
    }

    /** What each asker is told once it is durable. */
    List<Answer> answers() {
        return answers;
    }

    /** Whether anything happened that must survive a restart; progress need not. */
    boolean isDurable() {
        return events.stream().anyMatch(event -> !(event instanceof FarmEvent.AttemptProgressed));
    }

    /** Folds reports, together one revision. */
    void report(List<Message.Report> reports) {
        fold(ReportEvents.of(farm, reports));
    }

    /** Decides a command and folds it, a revision of its own. */
    void ask(Message.Asked asked) {
        Outcome outcome;
        try {
            outcome = outcome(asked);
        } catch (RuntimeException bug) {
            // One command that cannot be decided must not end the writer and with it the farm.
            String command = asked.command().getClass().getSimpleName();
            LOG.error("{} of {} could not be decided", command, asked.origin(), bug);
            outcome = Answers.internalError();
        }
        answers.add(new Answer(asked, outcome));
    }

    /** Begins what may begin, together one revision. */
    void fill(Scheduler scheduler) {
        fold(scheduler.fill(farm, now));
    }

    private Outcome outcome(Message.Asked asked) {
        return switch (Rules.decide(farm, asked.command(), asked.origin(), now)) {
            case Decision.Refused(var rejection) -> new Outcome.Refused(rejection);
            case Decision.Accepted accepted -> {
                fold(accepted.events());
                note(asked, accepted);
                List<String> warnings = new ArrayList<>(accepted.warnings());
                warnings.addAll(asked.warnings());
                yield new Outcome.Done(
                        farm.revision(), accepted.done(), accepted.refused(), warnings);
            }
        };
    }

    /** What changed nothing is no history. */
    private void note(Message.Asked asked, Decision.Accepted accepted) {
        if (!accepted.events().isEmpty()) {
            history.add(
                    new Entry(
                            farm.revision(),
                            now,
                            asked.origin(),
                            asked.command().word(),
                            accepted.done(),
                            accepted.refused()));
        }
    }

    private void fold(List<? extends FarmEvent> more) {
        if (!more.isEmpty()) {
            farm = farm.apply(more);
            events.addAll(more);
        }
    }
}
