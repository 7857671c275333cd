package farmhand.engine.undo;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.When;
import farmhand.farm.history.Undo;
import farmhand.farm.policy.Policy;
import farmhand.farm.policy.Queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was said of the farm as a whole, and bringing it back. */
final class PolicyParts {
    private PolicyParts() {}

    static List<Undo.Part> between(Policy before, Policy after) {
        if (before.equals(after)) {
            return List.of();
        }
        List<Undo.Part> parts = new ArrayList<>();
        if (before.paused() != after.paused()) {
            parts.add(new Undo.FarmPause(before.paused(), after.paused()));
        }
        SortedSet<String> workers = new TreeSet<>(before.pausedWorkers());
        workers.addAll(after.pausedWorkers());
        for (String name : workers) {
            if (before.isPaused(name) != after.isPaused(name)) {
                parts.add(new Undo.WorkerPause(name, before.isPaused(name), after.isPaused(name)));
            }
        }
        for (String name : names(before.workerNotes(), after.workerNotes())) {
            if (!before.note(name).equals(after.note(name))) {
                parts.add(new Undo.WorkerNote(name, before.note(name), after.note(name)));
            }
        }
        for (String name : names(before.queues(), after.queues())) {
            List<Queue> was = queue(before, name);
            List<Queue> is = queue(after, name);
            if (!was.equals(is)) {
                parts.add(new Undo.QueueSet(name, was, is));
            }
        }
        for (String name : names(before.users(), after.users())) {
            if (!before.user(name).equals(after.user(name))) {
                parts.add(new Undo.UserSet(name, before.user(name), after.user(name)));
            }
        }
        for (String name : names(before.services(), after.services())) {
            if (!before.service(name).equals(after.service(name))) {
                parts.add(new Undo.ServiceSet(name, before.service(name), after.service(name)));
            }
        }
        return parts;
    }

    static Optional<FarmEvent> pause(Farm farm, Undo.FarmPause part, When now) {
        return farm.policy().paused() == part.after()
                ? Optional.of(new FarmEvent.FarmPaused(part.before(), now))
                : Optional.empty();
    }

    static Optional<FarmEvent> pause(Farm farm, Undo.WorkerPause part, When now) {
        return farm.policy().isPaused(part.worker()) == part.after()
                ? Optional.of(new FarmEvent.WorkerPaused(part.worker(), part.before(), now))
                : Optional.empty();
    }

    static Optional<FarmEvent> note(Farm farm, Undo.WorkerNote part, When now) {
        String is = farm.policy().note(part.worker());
        if (!is.equals(part.before()) && !is.equals(part.after())) {
            throw Conflicts.changed("The note of worker “" + part.worker() + "”", part.worker());
        }
        return is.equals(part.after())
                ? Optional.of(new FarmEvent.WorkerNoted(part.worker(), part.before(), now))
                : Optional.empty();
    }

    static Optional<FarmEvent> queue(Farm farm, Undo.QueueSet part, When now) {
        String name = part.queue();
        List<Queue> is = queue(farm.policy(), name);
        if (is.equals(part.before())) {
            return Optional.empty();
        }
        if (!is.equals(part.after())) {
            throw Conflicts.changed("Queue “" + name + "”", name);
        }
        if (part.before().isEmpty() && farm.inOrder().anyMatch(job -> job.queue().equals(name))) {
            throw Conflicts.refused(
                    "changed_meanwhile",
                    "Jobs stand in queue “" + name + "” by now, so it stays.",
                    "Put them into another queue first.",
                    name);
        }
        return Optional.of(
                part.before().isEmpty()
                        ? new FarmEvent.QueueRemoved(name, now)
                        : new FarmEvent.QueueSet(name, part.before().getFirst(), now));
    }

    static Optional<FarmEvent> user(Farm farm, Undo.UserSet part, When now) {
        var is = farm.policy().user(part.user());
        if (!is.equals(part.before()) && !is.equals(part.after())) {
            throw Conflicts.changed("What holds for user “" + part.user() + "”", part.user());
        }
        return is.equals(part.after())
                ? Optional.of(new FarmEvent.UserSet(part.user(), part.before(), now))
                : Optional.empty();
    }

    static Optional<FarmEvent> service(Farm farm, Undo.ServiceSet part, When now) {
        var is = farm.policy().service(part.service());
        if (!is.equals(part.before()) && !is.equals(part.after())) {
            throw Conflicts.changed(
                    "The limit of service “" + part.service() + "”", part.service());
        }
        return is.equals(part.after())
                ? Optional.of(new FarmEvent.ServiceLimited(part.service(), part.before(), now))
                : Optional.empty();
    }

    private static List<Queue> queue(Policy policy, String name) {
        Queue queue = policy.queues().get(name);
        return queue == null ? List.of() : List.of(queue);
    }

    private static SortedSet<String> names(Map<String, ?> one, Map<String, ?> other) {
        SortedSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names;
    }
}
