package farmhand.engine.schedule;

import farmhand.farm.policy.Policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All groups that may start something, in lanes: what is paused or at its most running closes a
 * lane at once, however many tasks are in it.
 */
final class Lanes {
    private final Map<LaneKey, Lane> byKey = new HashMap<>();
    private final Map<String, Set<Lane>> byUser = new HashMap<>();
    private final Map<String, Set<Lane>> byService = new HashMap<>();
    private final TreeSet<Lane> open = new TreeSet<>(Lane.ORDER);
    private final Running running = new Running();
    private final String worker;
    private Policy policy = Policy.USUAL;

    /** Of that machine, which may be paused. */
    Lanes(String worker) {
        this.worker = worker;
    }

    /** The group whose first task starts first, if any may start. */
    Optional<Group> first() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.first().first());
    }

    /** Whether tasks of the group may start. */
    boolean isOpen(Group group) {
        return group.lane().filter(this::isOpen).isPresent();
    }

    /** The group stands in no lane until it is added again. */
    void remove(Group group) {
        Lane lane = group.lane().map(byKey::get).orElse(null);
        if (lane != null) {
            open.remove(lane);
            lane.remove(group);
            group.leave();
            settle(lane);
        }
    }

    /** Puts a group with something to start, that stands in no lane, into its own. */
    void add(Group group, LaneKey key, StartKey head) {
        group.enter(key, head);
        Lane lane = byKey.get(key);
        if (lane == null) {
            lane = new Lane(key, head);
            byKey.put(key, lane);
            byUser.computeIfAbsent(key.user(), _ -> new HashSet<>()).add(lane);
            byService.computeIfAbsent(key.service(), _ -> new HashSet<>()).add(lane);
        }
        open.remove(lane);
        lane.add(group);
        settle(lane);
    }

    /** Another policy holds. */
    void follow(Policy now) {
        if (!now.equals(policy)) {
            policy = now;
            byKey.values().forEach(this::reopen);
        }
    }

    /** So many tasks more of that user and service run, or fewer. */
    void count(String user, String service, int more) {
        running.add(user, service, more);
        byUser.getOrDefault(user, Set.of()).forEach(this::reopen);
        byService.getOrDefault(service, Set.of()).forEach(this::reopen);
    }

    private void reopen(Lane lane) {
        open.remove(lane);
        settle(lane);
    }

    private void settle(Lane lane) {
        LaneKey key = lane.key();
        if (lane.isEmpty()) {
            byKey.remove(key);
            forget(byUser, lane, LaneKey::user);
            forget(byService, lane, LaneKey::service);
        } else {
            lane.settle();
            if (isOpen(key)) {
                open.add(lane);
            }
        }
    }

    private static void forget(
            Map<String, Set<Lane>> lanes, Lane lane, Function<LaneKey, String> name) {
        lanes.computeIfPresent(
                name.apply(lane.key()),
                (_, some) -> {
                    some.remove(lane);
                    return some.isEmpty() ? null : some;
                });
    }

    private boolean isOpen(LaneKey key) {
        boolean paused =
                policy.paused() || policy.isPaused(worker) || policy.queue(key.queue()).paused();
        return (key.now() || !paused)
                && policy.user(key.user()).maxRunning().allowsMoreThan(running.ofUser(key.user()))
                && policy.service(key.service()).allowsMoreThan(running.ofService(key.service()));
    }
}
