package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.ToldJob;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Notices that jobs of a user stand in another order. A monitor of all users is told of no move,
 * and of a priority only for the job that got it though others change places with it; so the order
 * is asked for where it may have changed, and now and then. Used by one thread.
 */
final class Orders {
    /** Polls from one look at some user to that at the next. */
    private static final int APART = 5;

    private final Server server;
    private final Ask ask;
    private final People people;
    private int polls;
    private String last = "";

    Orders(Server server, Ask ask, People people) {
        this.server = server;
        this.ask = ask;
        this.people = people;
    }

    /**
     * Ids of jobs that stand elsewhere than is known. Called once a poll.
     *
     * @param users of whom jobs came or have another priority
     * @param jobs all that are known
     */
    Set<Integer> moved(Set<String> users, Collection<ToldJob> jobs) throws IOException {
        Map<String, List<ToldJob>> open =
                jobs.stream()
                        .filter(ToldJob::isOpen)
                        .collect(
                                Collectors.groupingBy(
                                        job -> job.spec().user(),
                                        TreeMap::new,
                                        Collectors.toList()));
        open.values().removeIf(some -> some.size() < 2);
        Set<String> asked = new TreeSet<>(users);
        asked.retainAll(open.keySet());
        if (++polls % APART == 0) {
            next(open.keySet()).ifPresent(asked::add);
        }
        Set<Integer> moved = new TreeSet<>();
        for (String user : asked) {
            moved.addAll(moved(user, open.getOrDefault(user, List.of())));
        }
        return moved;
    }

    private Set<Integer> moved(String user, List<ToldJob> jobs) throws IOException {
        Optional<Integer> id = people.user(user);
        if (id.isEmpty()) {
            return Set.of();
        }
        Map<Integer, ToldJob> byId =
                jobs.stream().collect(Collectors.toMap(ToldJob::id, job -> job));
        List<ToldJob> there =
                server.ask(ask.order(id.get())).order().stream()
                        .filter(byId::containsKey)
                        .map(byId::get)
                        .toList();
        for (int i = 1; i < there.size(); i++) {
            if (there.get(i).place() <= there.get(i - 1).place()) {
                return byId.keySet();
            }
        }
        return Set.of();
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
