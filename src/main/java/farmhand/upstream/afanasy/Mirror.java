package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.Nodes;
import farmhand.dialect.afanasy.mirror.Told;
import farmhand.dialect.afanasy.mirror.ToldEvents;
import farmhand.dialect.afanasy.mirror.ToldJob;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.SeenJob;
import farmhand.farm.Task;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of an afserver. Used by one thread, but for {@link #job}. */
final class Mirror implements Nodes {
    private static final Logger LOG = LoggerFactory.getLogger(Mirror.class);

    private final JobsThere there;
    private final People people;
    private final Orders orders;

    /** Users of whom jobs came or have another priority since the last poll. */
    private final Set<String> reordered = new HashSet<>();

    private final HeardFailures failures;

    /** By the server's ids, which it uses again. */
    private final Map<Integer, Known> byId = new HashMap<>();

    /** Read by any thread. */
    private final Map<JobNumber, Integer> ids = new ConcurrentHashMap<>();

    /** A job, and its tasks block by block. */
    private record Known(ToldJob job, List<List<Task>> tasks) {}

    Mirror(Server server, Ask ask, HeardFailures failures) {
        this.failures = failures;
        this.there = new JobsThere(server, ask);
        this.people = new People(server, ask);
        this.orders = new Orders(server, ask, people);
    }

    /** Renders and users. */
    People people() {
        return people;
    }

    /** The ids of all jobs. */
    Set<Integer> jobs() {
        return Set.copyOf(byId.keySet());
    }

    /** The id of the only user who has jobs; 0 where there is none, or several are. */
    int owner() {
        return Orders.owner(told()).flatMap(people::user).orElse(0);
    }

    /** Ids of the jobs of these users that are there. */
    Set<Integer> jobsOf(Collection<Integer> users) throws IOException {
        Set<Integer> ids = new TreeSet<>();
        for (int user : users) {
            ids.addAll(there.of(user));
        }
        return ids;
    }

    /** Which job has that id now. */
    Optional<JobNumber> number(int id) {
        return Optional.ofNullable(byId.get(id)).map(known -> known.job().number());
    }

    /** Reads everything; {@code farm} is as it was known before. */
    Farm loaded(Farm farm) throws IOException {
        people.read(true, true);
        Map<Integer, Known> before = Map.copyOf(byId);
        byId.clear();
        ids.clear();
        for (Told told : there.all(people.users())) {
            know(told, before);
        }
        for (int id : jobs()) {
            readProgress(id);
        }
        reordered.clear();
        Set<JobNumber> gone = new HashSet<>();
        farm.jobs().stream()
                .map(Job::number)
                .filter(number -> !ids.containsKey(number))
                .forEach(gone::add);
        Farm loaded = seen(farm, byId.keySet(), gone);
        failures.begin(loaded);
        return loaded;
    }

    /** What the events come to; {@code also} are ids of jobs to look at besides. */
    Farm followed(Farm farm, ToldEvents events, Collection<Integer> also) throws IOException {
        Set<JobNumber> gone = new HashSet<>();
        events.gone().forEach(id -> forget(id).ifPresent(gone::add));
        Set<Integer> touched = new TreeSet<>(events.changed());
        touched.addAll(events.full());
        touched.addAll(also);
        touched.remove(ToldJob.SYSTEM);
        touched.addAll(orders.beside(touched, told()));
        gone.addAll(reread(touched, events.full()));
        Set<Integer> counted = Set.copyOf(touched);
        for (ToldEvents.OfTask task : events.tasks()) {
            if (put(task)) {
                touched.add(task.job());
            }
        }
        for (int id : counted) {
            Known known = byId.get(id);
            if (known != null && known.job().differs(known.tasks())) {
                readProgress(id);
            }
        }
        people.read(!events.users().isEmpty(), events.renders());
        Set<Integer> moved = orders.moved(reordered, touched, events.order(), told());
        reordered.clear();
        gone.addAll(reread(moved, Set.of()));
        touched.addAll(moved);
        gone.removeIf(ids::containsKey);
        return seen(farm, touched, gone);
    }

    @Override
    public int job(JobNumber number) {
        Integer id = ids.get(number);
        if (id == null) {
            throw gone("Job " + number);
        }
        return id;
    }

    @Override
    public int user(String name) {
        return people.user(name).orElseThrow(() -> gone("User " + name));
    }

    @Override
    public int render(String name) {
        return people.render(name).orElseThrow(() -> gone("Render " + name));
    }

    /** Reads these again, in full where need be; answers the numbers of those that went. */
    private Set<JobNumber> reread(Set<Integer> touched, Set<Integer> inFull) throws IOException {
        Set<Integer> full = new TreeSet<>(touched);
        full.removeIf(id -> byId.containsKey(id) && !inFull.contains(id));
        Set<Integer> listed = new TreeSet<>(touched);
        listed.removeAll(full);
        Set<Integer> missing = new TreeSet<>(touched);
        for (Told told : there.some(listed, false)) {
            int id = told.id();
            if (isAgain(id, told)) {
                missing.remove(id);
            } else {
                full.add(id);
            }
        }
        Set<JobNumber> were = new HashSet<>();
        for (int id : touched) {
            number(id).ifPresent(were::add);
        }
        Map<Integer, Known> before = Map.copyOf(byId);
        for (Told told : there.some(full, true)) {
            int id = told.id();
            missing.remove(id);
            know(told, before);
        }
        missing.forEach(this::forget);
        were.removeIf(ids::containsKey);
        return were;
    }

    private List<ToldJob> told() {
        return byId.values().stream().map(Known::job).toList();
    }

    /** Whether the job is the one that is known, with the same blocks; then it is known anew. */
    private boolean isAgain(int id, Told told) {
        Known known = Objects.requireNonNull(byId.get(id));
        Optional<ToldJob> again = known.job().again(told);
        again.ifPresent(job -> know(id, job, known.tasks()));
        return again.isPresent();
    }

    private void know(Told told, Map<Integer, Known> before) {
        int id = told.id();
        try {
            ToldJob job = ToldJob.of(told);
            Optional<Known> same =
                    Optional.ofNullable(before.get(id))
                            .filter(old -> old.job().number().equals(job.number()));
            if (same.isEmpty()) {
                forget(id);
            }
            know(id, job, sized(job, same.map(Known::tasks).orElse(List.of())));
            ids.put(job.number(), id);
        } catch (Refused refused) {
            LOG.warn("Job {} of the afserver is left out: {}", id, refused.getMessage());
            forget(id);
        }
    }

    private void know(int id, ToldJob job, List<List<Task>> tasks) {
        Known before = byId.put(id, new Known(job, tasks));
        if (before == null || before.job().spec().priority() != job.spec().priority()) {
            reordered.add(job.spec().user());
        }
    }

    private Optional<JobNumber> forget(int id) {
        Optional<JobNumber> number =
                Optional.ofNullable(byId.remove(id)).map(k -> k.job().number());
        number.ifPresent(ids::remove);
        return number;
    }

    private void readProgress(int id) throws IOException {
        Known known = Objects.requireNonNull(byId.get(id));
        List<List<Task>> tasks = there.progress(id);
        if (!tasks.isEmpty()) {
            failures.note(known.tasks(), tasks);
            byId.put(id, new Known(known.job(), sized(known.job(), tasks)));
        }
    }

    /** Whether the task is there. */
    private boolean put(ToldEvents.OfTask told) {
        Known known = byId.get(told.job());
        if (known == null
                || told.block() < 0
                || told.block() >= known.tasks().size()
                || told.task() < 0
                || told.task() >= known.tasks().get(told.block()).size()) {
            return false;
        }
        Task before = known.tasks().get(told.block()).set(told.task(), told.now());
        failures.note(before, told.now());
        return true;
    }

    private Farm seen(Farm farm, Collection<Integer> touched, Set<JobNumber> gone) {
        List<SeenJob> seen = new ArrayList<>();
        for (int id : touched) {
            Known known = byId.get(id);
            if (known != null) {
                seen.add(known.job().seen(known.tasks()));
            }
        }
        return farm.seen(seen, gone, people.policy());
    }

    /** As many tasks as the job has, in lists that can be changed. */
    private static List<List<Task>> sized(ToldJob job, List<List<Task>> tasks) {
        List<List<Task>> all = new ArrayList<>();
        for (int count : job.counts()) {
            List<Task> known = all.size() < tasks.size() ? tasks.get(all.size()) : List.of();
            List<Task> some = new ArrayList<>(known.subList(0, Math.min(count, known.size())));
            while (some.size() < count) {
                some.add(Task.UNTOUCHED);
            }
            all.add(some);
        }
        return all;
    }

    private static Refused gone(String what) {
        return new Refused(
                Rejection.of(
                        "not_found",
                        what + " is not on the afserver.",
                        "It may have gone just now: look again."));
    }
}
