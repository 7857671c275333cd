package farmhand.engine.rules;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.When;
import farmhand.farm.command.Decision;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.FarmField;
import farmhand.farm.command.PolicyEdit.QueueField;
import farmhand.farm.command.PolicyEdit.UserField;
import farmhand.farm.command.WorkerVerb;
import farmhand.farm.policy.Policy;
import farmhand.farm.policy.Queue;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says some things of the farm as a whole otherwise; saying what is so already changes nothing. */
final class Policing {
    private static final int MOST_QUEUES = 1_000;
    private static final int MOST_NAMED = 10_000;
    private static final int MOST_LETTERS = 1_000;

    private Policing() {}

    static Decision decide(Farm farm, PolicyEdit edit, When now) {
        List<FarmEvent> events =
                switch (edit) {
                    case PolicyEdit.OfFarm(var fields) -> farm(farm.policy(), fields, now);
                    case PolicyEdit.OfQueue queue -> queue(farm.policy(), queue, now);
                    case PolicyEdit.RemoveQueue(var queue) -> remove(farm, queue, now);
                    case PolicyEdit.OfUser user -> user(farm.policy(), user, now);
                    case PolicyEdit.OfWorker(var worker, boolean paused) ->
                            farm.policy().isPaused(worker) == paused
                                    ? List.of()
                                    : List.of(new FarmEvent.WorkerPaused(worker, paused, now));
                    case PolicyEdit.NoteWorker(var worker, var note) ->
                            note(farm.policy(), worker, note.strip(), now);
                    case PolicyEdit.SteerWorker(var worker, WorkerVerb verb) ->
                            steer(farm, worker, verb, now);
                };
        return new Decision.Accepted(events, List.of(), List.of(), List.of());
    }

    private static List<FarmEvent> note(Policy policy, String worker, String note, When now) {
        if (note.length() > MOST_LETTERS) {
            throw refused(
                    "note_too_long",
                    "The note of worker “" + worker + "” has " + note.length() + " letters.",
                    "Write at most " + MOST_LETTERS + ".",
                    worker);
        }
        if (note.equals(policy.note(worker))) {
            return List.of();
        }
        named(worker, policy.workerNotes().size());
        return List.of(new FarmEvent.WorkerNoted(worker, note, now));
    }

    private static List<FarmEvent> farm(Policy policy, List<FarmField> fields, When now) {
        List<FarmEvent> events = new ArrayList<>();
        for (FarmField field : fields) {
            switch (field) {
                case FarmField.Paused(boolean value) -> {
                    if (value != policy.paused()) {
                        events.add(new FarmEvent.FarmPaused(value, now));
                    }
                }
                case FarmField.ServiceLimit(var service, var most) -> {
                    Refused.at("service_limits", () -> named(service, policy.services().size()));
                    if (!most.equals(policy.service(service))) {
                        events.add(new FarmEvent.ServiceLimited(service, most, now));
                    }
                }
            }
        }
        return events;
    }

    private static List<FarmEvent> queue(Policy policy, PolicyEdit.OfQueue edit, When now) {
        String name = Policy.queueName(edit.queue());
        Queue old = policy.queues().get(name);
        if (old == null && !edit.make()) {
            throw missing(policy, name);
        }
        if (old == null && policy.queues().size() >= MOST_QUEUES) {
            throw refused(
                    "too_many_queues",
                    "The farm has " + MOST_QUEUES + " queues already.",
                    "Remove one that is not needed.",
                    name);
        }
        named(name, 0);
        Queue queue = old == null ? Queue.USUAL : old;
        for (QueueField field : edit.fields()) {
            queue =
                    switch (field) {
                        case QueueField.Priority(int value) -> queue.withPriority(value);
                        case QueueField.Paused(boolean value) -> queue.withPaused(value);
                    };
        }
        return queue.equals(old) ? List.of() : List.of(new FarmEvent.QueueSet(name, queue, now));
    }

    private static List<FarmEvent> remove(Farm farm, String written, When now) {
        String name = Policy.queueName(written);
        if (!farm.policy().queues().containsKey(name)) {
            throw missing(farm.policy(), name);
        }
        if (name.equals(Policy.DEFAULT_QUEUE)) {
            throw refused(
                    "default_queue",
                    "Queue “" + name + "” takes the jobs that name none, so it stays.",
                    "Pause it, or give it another priority.",
                    name);
        }
        List<FarmEvent> events = new ArrayList<>();
        for (Job job : (Iterable<Job>) farm.inOrder().filter(in(name))::iterator) {
            JobWishes wishes = job.settings().wishes().withQueue(Policy.DEFAULT_QUEUE);
            events.addAll(Editing.edited(job, job.settings().with(wishes), now));
        }
        events.add(new FarmEvent.QueueRemoved(name, now));
        return events;
    }

    private static Predicate<Job> in(String queue) {
        return job -> job.queue().equals(queue);
    }

    private static List<FarmEvent> user(Policy policy, PolicyEdit.OfUser edit, When now) {
        named(edit.user(), policy.users().size());
        UserTerms old = policy.user(edit.user());
        UserTerms terms = old;
        for (UserField field : edit.fields()) {
            terms =
                    switch (field) {
                        case UserField.Priority(int value) -> terms.withPriority(value);
                        case UserField.MaxRunning(var most) -> terms.withMaxRunning(most);
                        case UserField.Meta(var value) -> terms.with(value);
                    };
        }
        return terms.equals(old)
                ? List.of()
                : List.of(new FarmEvent.UserSet(edit.user(), terms, now));
    }

    private static List<FarmEvent> steer(Farm farm, String worker, WorkerVerb verb, When now) {
        return switch (verb) {
            case EJECT -> Ejecting.events(farm, worker, now);
            case NIMBY, FREE, HEAL ->
                    throw refused(
                            "not_here",
                            "Machine “%s” is this one: it is not kept to a user, nor taken for sick."
                                    .formatted(worker),
                            "Pause it, or let it go on.",
                            worker);
        };
    }

    /** A name that can be kept; {@code known} others are. */
    private static boolean named(String name, int known) {
        Names.name(name);
        if (known >= MOST_NAMED) {
            throw refused(
                    "too_many_limits",
                    "The farm holds " + MOST_NAMED + " limits of that kind already.",
                    "Take the limits of others away first.",
                    name);
        }
        return true;
    }

    /** The refusal of a queue that is not there. */
    static Refused missing(Policy policy, String name) {
        return refused(
                "not_found",
                "There is no queue “" + name + "”.",
                "Use one of " + String.join(", ", policy.queues().keySet()) + ", or make it.",
                name);
    }

    private static Refused refused(String code, String message, String remedy, String queue) {
        return new Refused(Rejection.of(code, message, remedy).about(queue));
    }
}
