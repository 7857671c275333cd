package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.Nodes;
import farmhand.dialect.afanasy.mirror.told.Told;
import farmhand.dialect.afanasy.mirror.told.ToldEvents;
import farmhand.dialect.afanasy.mirror.told.ToldJob;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.SeenJob;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.task.Task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

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

    /** Jobs of which it is not known yet how their tasks stand; nobody is told of these. */
    private final Set<Integer> unread = new LinkedHashSet<>();

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

    /** Whether tasks of jobs are to be read yet. */
    boolean isLoading() {
        return !unread.isEmpty();
    }

    /**
     * Reads which jobs there are; {@code farm} is as it was known before. Jobs that are there stay
     * as they were known until their tasks are read.
     */
    Farm listed(Farm farm) throws IOException {
        people.read(true, true);
        there.begin();
        Map<Integer, Known> before = Map.copyOf(byId);
        byId.clear();
        ids.clear();
        unread.clear();
        for (Told told : there.all(people.users())) {
            know(told, before);
            unread.add(told.id());
        }
        unread.retainAll(byId.keySet());
        reordered.clear();
        Set<JobNumber> gone = new HashSet<>();
        farm.jobs().stream()
                .map(Job::number)
                .filter(number -> !ids.containsKey(number))
                .forEach(gone::add);
        return loaded(seen(farm, Set.of(), gone));
    }

    /** Reads on how tasks stand, job by job, at least of one and until that is {@code enough}. */
    Farm loadedOn(Farm farm, BooleanSupplier enough) throws IOException {
        Set<Integer> read = new TreeSet<>();
        while (isLoading() && (read.isEmpty() || !enough.getAsBoolean())) {
            int id = unread.iterator().next();
            readProgress(id);
            unread.remove(id);
            read.add(id);
        }
        return loaded(seen(farm, read, Set.of()));
    }

    private Farm loaded(Farm farm) {
        if (!isLoading()) {
            failures.begin(farm);
        }
        return farm;
    }

    /** What the events come to; {@code also} are ids of jobs to look at besides. */
    Farm followed(Farm farm, ToldEvents events, Collection<Integer> also) throws IOException {
        Set<JobNumber> gone = new HashSet<>();
        there.freed(events.gone());
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
            if (known != null && !unread.contains(id) && known.differs()) {
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
            throw Refusing.gone("Job " + number);
        }
        return id;
    }

    @Override
    public int user(String name) {
        return people.user(name).orElseThrow(() -> Refusing.gone("User " + name));
    }

    @Override
    public int render(String name) {
        return people.render(name).orElseThrow(() -> Refusing.gone("Render " + name));
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
        again.ifPresent(job -> know(id, new Known(job, known.tasks())));
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
            know(id, Known.of(job, same.map(Known::tasks).orElse(List.of())));
            ids.put(job.number(), id);
        } catch (Refused refused) {
            LOG.warn("Job {} of the afserver is left out: {}", id, refused.getMessage());
            forget(id);
        }
    }

    private void know(int id, Known now) {
        Known before = byId.put(id, now);
        JobSpec said = now.job().spec();
        if (before == null || before.job().spec().priority() != said.priority()) {
            reordered.add(said.user());
        }
    }

    private Optional<JobNumber> forget(int id) {
        Optional<JobNumber> number =
                Optional.ofNullable(byId.remove(id)).map(k -> k.job().number());
        number.ifPresent(ids::remove);
        unread.remove(id);
        return number;
    }

    private void readProgress(int id) throws IOException {
        Known known = Objects.requireNonNull(byId.get(id));
        List<List<Task>> tasks = there.progress(id);
        if (!tasks.isEmpty()) {
            failures.note(known.tasks(), tasks);
            byId.put(id, Known.of(known.job(), tasks));
        }
    }

    /** Whether the task is there. */
    private boolean put(ToldEvents.OfTask told) {
        Optional<Task> before =
                Optional.ofNullable(byId.get(told.job())).flatMap(known -> known.put(told));
        before.ifPresent(were -> failures.note(were, told.now()));
        return before.isPresent();
    }

    private Farm seen(Farm farm, Collection<Integer> touched, Set<JobNumber> gone) {
        List<SeenJob> seen = new ArrayList<>();
        for (int id : touched) {
            Known known = byId.get(id);
            if (known != null && !unread.contains(id)) {
                seen.add(known.seen());
            }
        }
        return farm.seen(seen, gone, people.policy());
    }
}
