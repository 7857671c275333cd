package farmhand.farm.policy;

import farmhand.farm.spec.Limit;
import farmhand.farm.transfer.Transfer;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is said of a farm as a whole.
 *
 * @param paused nothing is started anywhere
 * @param queues by name; {@value #DEFAULT_QUEUE} is always among them
 * @param users terms by name, of those for whom others hold than {@link UserTerms#USUAL}
 * @param services how many tasks of a service may run at a time, by its name; only where there is a
 *     limit, such as one set by licences
 * @param pausedWorkers names of machines that start nothing
 * @param workerNotes what people noted of machines, by name; only of those with a note
 */
public record Policy(
        boolean paused,
        SortedMap<String, Queue> queues,
        SortedMap<String, UserTerms> users,
        SortedMap<String, Limit> services,
        SortedSet<String> pausedWorkers,
        SortedMap<String, String> workerNotes) {
    /** The queue of jobs that name none. */
    public static final String DEFAULT_QUEUE = "medium";

    /** A disk is busy with that many copies, and renders need slots, too. */
    public static final Limit USUAL_TRANSFERS = new Limit(2);

    /** What a new farm begins with. */
    public static final Policy USUAL =
            new Policy(
                    false,
                    new TreeMap<>(
                            Map.of(
                                    "high",
                                    new Queue(999, false),
                                    DEFAULT_QUEUE,
                                    Queue.USUAL,
                                    "low",
                                    new Queue(1, false))),
                    Collections.emptySortedMap(),
                    Collections.emptySortedMap(),
                    Collections.emptySortedSet());

    public Policy {
        queues = Collections.unmodifiableSortedMap(new TreeMap<>(queues));
        users = Collections.unmodifiableSortedMap(new TreeMap<>(users));
        services = Collections.unmodifiableSortedMap(new TreeMap<>(services));
        pausedWorkers = Collections.unmodifiableSortedSet(new TreeSet<>(pausedWorkers));
        workerNotes = Collections.unmodifiableSortedMap(new TreeMap<>(workerNotes));
    }

    /** One in which nothing is noted of machines. */
    public Policy(
            boolean paused,
            SortedMap<String, Queue> queues,
            SortedMap<String, UserTerms> users,
            SortedMap<String, Limit> services,
            SortedSet<String> pausedWorkers) {
        this(paused, queues, users, services, pausedWorkers, Collections.emptySortedMap());
    }

    /** How the name of a queue is kept: upper and lower case are the same. */
    public static String queueName(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    /** The queue of that name; a usual one where there is none. */
    public Queue queue(String name) {
        return queues.getOrDefault(name, Queue.USUAL);
    }

    /** What holds for that user. */
    public UserTerms user(String name) {
        return users.getOrDefault(name, UserTerms.USUAL);
    }

    /** How many tasks of that service may run at a time; of transfers a few unless it is said. */
    public Limit service(String name) {
        return services.getOrDefault(
                name, name.equals(Transfer.SERVICE) ? USUAL_TRANSFERS : Limit.NONE);
    }

    /** The same policy, paused or not. */
    public Policy withPaused(boolean value) {
        return new Policy(value, queues, users, services, pausedWorkers, workerNotes);
    }

    /** The same policy with that queue, new or changed. */
    public Policy withQueue(String name, Queue queue) {
        SortedMap<String, Queue> changed = new TreeMap<>(queues);
        changed.put(name, queue);
        return new Policy(paused, changed, users, services, pausedWorkers, workerNotes);
    }

    /** The same policy without that queue. */
    public Policy withoutQueue(String name) {
        SortedMap<String, Queue> changed = new TreeMap<>(queues);
        changed.remove(name);
        return new Policy(paused, changed, users, services, pausedWorkers, workerNotes);
    }

    /** The same policy with those terms for that user. */
    public Policy withUser(String name, UserTerms terms) {
        SortedMap<String, UserTerms> changed = new TreeMap<>(users);
        changed.put(name, terms);
        changed.values().removeIf(UserTerms.USUAL::equals);
        return new Policy(paused, queues, changed, services, pausedWorkers, workerNotes);
    }

    /** Whether that machine starts nothing. */
    public boolean isPaused(String worker) {
        return pausedWorkers.contains(worker);
    }

    /** The same policy with that machine paused, or not. */
    public Policy withWorker(String name, boolean value) {
        SortedSet<String> changed = new TreeSet<>(pausedWorkers);
        if (value) {
            changed.add(name);
        } else {
            changed.remove(name);
        }
        return new Policy(paused, queues, users, services, changed, workerNotes);
    }

    /** What people noted of that machine; empty when nothing is. */
    public String note(String worker) {
        return workerNotes.getOrDefault(worker, "");
    }

    /** The same policy with that note of a machine; none where it is empty. */
    public Policy withWorkerNote(String name, String note) {
        SortedMap<String, String> changed = new TreeMap<>(workerNotes);
        changed.put(name, note);
        changed.values().removeIf(String::isEmpty);
        return new Policy(paused, queues, users, services, pausedWorkers, changed);
    }

    /** The same policy, other things holding for the farm itself. */
    public Policy withFarm(boolean value, Map<String, Limit> limits) {
        return new Policy(value, queues, users, new TreeMap<>(limits), pausedWorkers, workerNotes);
    }

    /** The same policy with that limit for a service. */
    public Policy withService(String name, Limit most) {
        SortedMap<String, Limit> changed = new TreeMap<>(services);
        changed.put(name, most);
        changed.values().removeIf(Limit::isNone);
        return new Policy(paused, queues, users, changed, pausedWorkers, workerNotes);
    }
}
