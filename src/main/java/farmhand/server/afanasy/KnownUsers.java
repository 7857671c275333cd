package farmhand.server.afanasy;

import farmhand.dialect.afanasy.answer.Users;
import farmhand.farm.Farm;
import farmhand.farm.Jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Users in the order in which this door met them: owners of jobs by their first job, those of whom
 * the policy says something, and those who came in; over restarts too. Any thread.
 */
final class KnownUsers implements Users {
    private static final int FIRST = 2;

    private final UserNames kept;
    private final List<String> names;
    private final ReentrantLock writing = new ReentrantLock();

    /** How many of them are kept; of whoever has the lock. */
    private int written;

    private Jobs met = Jobs.NONE;

    /** Begins with those that are kept. */
    KnownUsers(UserNames kept) {
        this.kept = kept;
        this.names = new ArrayList<>(kept.kept());
        this.written = names.size();
    }

    /** Keeps those who were met since they were kept last. May wait for a disk. */
    void keep() {
        writing.lock();
        try {
            List<String> now = all();
            if (now.size() > written) {
                kept.keep(now);
                written = now.size();
            }
        } finally {
            writing.unlock();
        }
    }

    /** Knows from now on whoever is on the farm. */
    synchronized void meet(Farm farm) {
        farm.jobs().changedSince(met).forEach(job -> number(job.settings().user()));
        met = farm.jobs();
        farm.policy().users().keySet().forEach(this::number);
    }

    @Override
    public synchronized int number(String name) {
        return find(name)
                .orElseGet(
                        () -> {
                            names.add(name);
                            return names.size() - 1 + FIRST;
                        });
    }

    @Override
    public synchronized Optional<Integer> find(String name) {
        if (name.equals(ADMIN)) {
            return Optional.of(FIRST - 1);
        }
        int index = names.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(index + FIRST);
    }

    @Override
    public synchronized Optional<String> name(int number) {
        if (number == FIRST - 1) {
            return Optional.of(ADMIN);
        }
        int index = number - FIRST;
        return index < 0 || index >= names.size()
                ? Optional.empty()
                : Optional.of(names.get(index));
    }

    @Override
    public synchronized List<String> all() {
        return List.copyOf(names);
    }
}
