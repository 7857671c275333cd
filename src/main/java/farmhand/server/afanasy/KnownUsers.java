package farmhand.server.afanasy;

import farmhand.dialect.afanasy.answer.JobList;
import farmhand.dialect.afanasy.answer.Users;
import farmhand.farm.Farm;
import farmhand.farm.Jobs;
import farmhand.farm.address.When;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Users in the order in which this door met them: owners of jobs by their first job, those of whom
 * the policy says something, and those who came in; over restarts too. Any thread.
 */
final class KnownUsers implements Users {
    private static final int FIRST = 2;

    private final UserNames kept;
    private final InstantSource clock;
    private final List<KnownUser> users;

    /** Where those who are there stand among all. */
    private final Map<String, Integer> places = new HashMap<>();

    private final Map<String, When> active = new HashMap<>();
    private final ReentrantLock writing = new ReentrantLock();

    /** Those that are kept; of whoever has the lock. */
    private List<KnownUser> written;

    private Jobs met = Jobs.NONE;

    /** Begins with those that are kept. */
    KnownUsers(UserNames kept, InstantSource clock) {
        this.kept = kept;
        this.clock = clock;
        this.users = new ArrayList<>(kept.kept());
        this.written = List.copyOf(users);
        for (int i = 0; i < users.size(); i++) {
            KnownUser user = users.get(i);
            if (!user.isGone() && places.putIfAbsent(user.name(), i) != null) {
                users.set(i, user.gone()); // nobody has two numbers, whatever the file says
            }
        }
    }

    /** Keeps what changed since they were kept last. May wait for a disk. */
    void keep() {
        writing.lock();
        try {
            List<KnownUser> now = copy();
            if (!now.equals(written)) {
                kept.keep(now);
                written = now;
            }
        } finally {
            writing.unlock();
        }
    }

    /** Knows from now on whoever is on the farm. */
    synchronized void meet(Farm farm) {
        farm.jobs()
                .changedSince(met)
                .filter(JobList::isListed)
                .forEach(job -> number(job.settings().user(), job.created()));
        met = farm.jobs();
        farm.policy().users().keySet().forEach(this::number);
    }

    /** Notes that a user, if they are known, did something just now. */
    synchronized void act(String name) {
        if (find(name).isPresent()) {
            active.put(name, When.at(clock.instant()));
        }
    }

    @Override
    public int number(String name) {
        return number(name, When.at(clock.instant()));
    }

    private synchronized int number(String name, When registered) {
        return find(name)
                .orElseGet(
                        () -> {
                            places.put(name, users.size());
                            users.add(new KnownUser(name, registered));
                            return users.size() - 1 + FIRST;
                        });
    }

    @Override
    public synchronized Optional<Integer> find(String name) {
        if (name.equals(ADMIN)) {
            return Optional.of(FIRST - 1);
        }
        return Optional.ofNullable(places.get(name)).map(index -> index + FIRST);
    }

    @Override
    public synchronized Optional<String> name(int number) {
        if (number == FIRST - 1) {
            return Optional.of(ADMIN);
        }
        int index = number - FIRST;
        return index < 0 || index >= users.size() || users.get(index).isGone()
                ? Optional.empty()
                : Optional.of(users.get(index).name());
    }

    @Override
    public synchronized Times times(String name) {
        Integer index = places.get(name);
        return index == null
                ? Times.UNKNOWN
                : new Times(users.get(index).registered(), active.getOrDefault(name, When.NEVER));
    }

    @Override
    public synchronized void remove(String name) {
        Integer index = places.remove(name);
        if (index != null) {
            users.set(index, users.get(index).gone());
            active.remove(name);
        }
    }

    @Override
    public synchronized List<String> all() {
        return users.stream().filter(user -> !user.isGone()).map(KnownUser::name).toList();
    }

    private synchronized List<KnownUser> copy() {
        return List.copyOf(users);
    }
}
