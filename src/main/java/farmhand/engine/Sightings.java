package farmhand.engine;

import farmhand.engine.port.Mirror;
import farmhand.engine.port.Store;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What sights of jobs kept elsewhere mean for a farm. Used by the writer alone. */
final class Sightings {
    private static final Exit TAKEN = Exit.of(End.LOST, "Another worker took it first.");

    private final Map<Store.Place, JobNumber> numbers;

    /** Jobs of these places have these numbers already. */
    Sightings(Map<Store.Place, JobNumber> numbers) {
        this.numbers = new HashMap<>(numbers);
    }

    /** What follows for {@code farm}; nothing when it is so already. */
    List<FarmEvent> events(Farm farm, Mirror.Sight sight, When now) {
        Store.Place place = new Store.Place(sight.queue(), sight.position());
        return switch (sight) {
            case Mirror.Seen seen -> seen(farm, place, seen, now);
            case Mirror.Lost lost -> taken(farm, lost.attempts(), now);
            case Mirror.Gone _ ->
                    Optional.ofNullable(numbers.remove(place)).flatMap(farm::job).stream()
                            .<FarmEvent>map(job -> new FarmEvent.JobDeleted(job.number(), now))
                            .toList();
        };
    }

    /** A farm that lost what was not kept gives these numbers to others. */
    void rewind(Farm farm) {
        numbers.values().removeIf(number -> number.compareTo(farm.nextNumber()) >= 0);
    }

    private List<FarmEvent> seen(Farm farm, Store.Place place, Mirror.Seen seen, When now) {
        JobNumber number = numbers.computeIfAbsent(place, _ -> farm.nextNumber());
        List<FarmEvent> events = new ArrayList<>(taken(farm, seen.lost(), now));
        Farm before = farm;
        if (!events.isEmpty()) {
            before = before.apply(events);
        }
        Optional<Job> job = before.job(number);
        if (job.filter(known -> isBusy(known, seen)).isPresent()) {
            return events;
        }
        List<Task> tasks = job.map(known -> merged(known, seen)).orElse(seen.tasks());
        if (job.filter(known -> isSo(known, seen, tasks)).isEmpty()) {
            events.add(
                    new FarmEvent.JobMirrored(
                            number, seen.settings(), seen.block(), tasks, seen.created(), now));
        }
        return events;
    }

    /**
     * Whether attempts of this farm would lose their tasks in another tree; it comes after them.
     */
    private static boolean isBusy(Job job, Mirror.Seen seen) {
        TaskTable known = job.blocks().getFirst().tasks();
        return !job.blocks().getFirst().spec().equals(seen.block())
                && known.active().stream()
                        .anyMatch(
                                i ->
                                        known.task(i).state() == TaskState.ASSIGNED
                                                || !seen.ours().isEmpty());
    }

    private static List<FarmEvent> taken(Farm farm, List<AttemptAddress> lost, When now) {
        return lost.stream()
                .filter(farm::isActive)
                .<FarmEvent>map(
                        attempt -> ReportEvents.ended(farm, attempt, TAKEN, Account.NONE, now))
                .toList();
    }

    private static boolean isSo(Job job, Mirror.Seen seen, List<Task> tasks) {
        TaskTable known = job.blocks().getFirst().tasks();
        if (!job.settings().equals(seen.settings())
                || !job.blocks().getFirst().spec().equals(seen.block())) {
            return false;
        }
        for (int i = 0; i < tasks.size(); i++) {
            if (!known.task(i).equals(tasks.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of tasks that this farm has, it knows better; attempts are counted on. */
    private static List<Task> merged(Job job, Mirror.Seen seen) {
        TaskTable known = job.blocks().getFirst().tasks();
        if (!job.blocks().getFirst().spec().equals(seen.block())) {
            return seen.tasks();
        }
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < seen.tasks().size(); i++) {
            Task old = known.task(i);
            boolean ours =
                    old.state() == TaskState.ASSIGNED
                            || (old.state().isActive() && seen.ours().contains(i));
            tasks.add(ours ? old : seen.tasks().get(i).afterTries(old.tries()));
        }
        return tasks;
    }
}
