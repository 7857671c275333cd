package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.told.ToldJob;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Notices that jobs of a user stand in another order. afserver tells of a move only to a monitor of
 * that very user, and of a priority only for the job that got it though others change places with
 * it. So where all jobs are of one user the monitor is his; else his open jobs are read again
 * whenever one of them is, and the order is asked for where it may have changed, and now and then.
 * Used by one thread.
 */
final class Orders {
    /** Polls from one look at some user to that at the next. */
    private static final int APART = 120;

    /** So many open jobs of a user are read again together. */
    private static final int MOST_BESIDE = 40;

    private final Server server;
    private final Ask ask;
    private final People people;
    private int polls;
    private String last = "";
    private Optional<String> owner = Optional.empty();

    Orders(Server server, Ask ask, People people) {
        this.server = server;
        this.ask = ask;
        this.people = people;
    }

    /** The only user who has jobs; none where several do. */
    static Optional<String> owner(Collection<ToldJob> jobs) {
        Set<String> users = new HashSet<>();
        for (ToldJob job : jobs) {
            users.add(job.spec().user());
            if (users.size() > 1) {
                return Optional.empty();
            }
        }
        return users.stream().findAny();
    }

    /** Ids of the jobs to read together with these, since one question is enough for both. */
    Set<Integer> beside(Set<Integer> touched, Collection<ToldJob> jobs) {
        Set<Integer> beside = new TreeSet<>();
        if (touched.isEmpty() || owner(jobs).isPresent()) {
            return beside;
        }
        for (List<ToldJob> some : open(jobs).values()) {
            if (some.size() <= MOST_BESIDE
                    && some.stream().anyMatch(job -> touched.contains(job.id()))) {
                some.forEach(job -> beside.add(job.id()));
            }
        }
        return beside;
    }

    /**
     * Ids of jobs that stand elsewhere than is known. Called once a poll.
     *
     * @param users of whom jobs came or have another priority
     * @param touched jobs that were read again
     * @param told the order of the owner's jobs where the server told it; else empty
     * @param jobs all that are known
     */
    Set<Integer> moved(
            Set<String> users, Set<Integer> touched, List<Integer> told, Collection<ToldJob> jobs)
            throws IOException {
        Map<String, List<ToldJob>> open = open(jobs);
        Optional<String> now = owner(jobs);
        Set<String> asked = new TreeSet<>(users);
        open.forEach(
                (user, some) -> {
                    if (standsTwice(some, touched)) {
                        asked.add(user);
                    }
                });
        if (now.isEmpty() && ++polls % APART == 0) {
            next(open.keySet()).ifPresent(asked::add);
        } else if (!now.equals(owner)) {
            now.ifPresent(asked::add); // of moves before, nothing was told
        }
        owner = now;
        Set<Integer> moved = new TreeSet<>();
        for (var user : open.entrySet()) {
            Optional<Integer> id = people.user(user.getKey());
            if (!told.isEmpty() && now.filter(user.getKey()::equals).isPresent()) {
                moved.addAll(moved(told, user.getValue()));
            } else if (asked.contains(user.getKey()) && id.isPresent()) {
                List<Integer> order = server.ask(ask.order(id.get())).order();
                moved.addAll(moved(order, user.getValue()));
            }
        }
        return moved;
    }

    /** All of them, where they do not stand in that order. */
    private static Set<Integer> moved(List<Integer> order, List<ToldJob> jobs) {
        Map<Integer, ToldJob> byId =
                jobs.stream().collect(Collectors.toMap(ToldJob::id, job -> job));
        List<ToldJob> there = order.stream().filter(byId::containsKey).map(byId::get).toList();
        for (int i = 1; i < there.size(); i++) {
            if (there.get(i).place() <= there.get(i - 1).place()) {
                return byId.keySet();
            }
        }
        return Set.of();
    }

    /** Whether one that was read again stands where another does, which then was moved, too. */
    private static boolean standsTwice(List<ToldJob> jobs, Set<Integer> touched) {
        Set<Integer> places = new HashSet<>();
        boolean isTwice = false;
        boolean isTouched = false;
        for (ToldJob job : jobs) {
            isTwice |= !places.add(job.place());
            isTouched |= touched.contains(job.id());
        }
        return isTwice && isTouched;
    }

    /** The open jobs of each user who has several. */
    private static Map<String, List<ToldJob>> open(Collection<ToldJob> jobs) {
        Map<String, List<ToldJob>> open = new TreeMap<>();
        for (ToldJob job : jobs) {
            if (job.isOpen()) {
                open.computeIfAbsent(job.spec().user(), _ -> new ArrayList<>()).add(job);
            }
        }
        open.values().removeIf(some -> some.size() < 2);
        return open;
    }

    /** The user behind the one who was looked at last, round and round. */
    private Optional<String> next(Collection<String> users) {
        Optional<String> next =
                users.stream()
                        .filter(user -> user.compareTo(last) > 0)
                        .findFirst()
                        .or(() -> users.stream().findFirst());
        next.ifPresent(user -> last = user);
        return next;
    }
}
