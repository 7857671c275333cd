package farmhand.farm.view;

import farmhand.farm.policy.Policy;

import java.util.Objects;
import java.util.stream.Stream;

/** What differs about what is said of a farm as a whole. */
final class PolicyDifferences {
    private PolicyDifferences() {}

    static Stream<ViewChange> between(Policy old, Policy now) {
        if (old.equals(now)) {
            return Stream.empty();
        }
        boolean same = old.paused() == now.paused() && old.services().equals(now.services());
        Stream<ViewChange> farm =
                same
                        ? Stream.empty()
                        : Stream.of(new ViewChange.FarmSet(now.paused(), now.services()));
        return Stream.of(
                        farm, workers(old, now), notes(old, now), queues(old, now), users(old, now))
                .flatMap(part -> part);
    }

    private static Stream<ViewChange> workers(Policy old, Policy now) {
        return Stream.concat(old.pausedWorkers().stream(), now.pausedWorkers().stream())
                .distinct()
                .filter(name -> old.isPaused(name) != now.isPaused(name))
                .map(name -> new ViewChange.WorkerSet(name, now.isPaused(name)));
    }

    private static Stream<ViewChange> notes(Policy old, Policy now) {
        return Stream.concat(
                        old.workerNotes().keySet().stream(), now.workerNotes().keySet().stream())
                .distinct()
                .filter(name -> !old.note(name).equals(now.note(name)))
                .map(name -> new ViewChange.WorkerNoted(name, now.note(name)));
    }

    private static Stream<ViewChange> queues(Policy old, Policy now) {
        Stream<ViewChange> removed =
                old.queues().keySet().stream()
                        .filter(name -> !now.queues().containsKey(name))
                        .map(ViewChange.QueueRemoved::new);
        Stream<ViewChange> set =
                now.queues().entrySet().stream()
                        .filter(e -> !Objects.equals(old.queues().get(e.getKey()), e.getValue()))
                        .map(e -> new ViewChange.QueueSet(e.getKey(), e.getValue()));
        return Stream.concat(removed, set);
    }

    private static Stream<ViewChange> users(Policy old, Policy now) {
        return Stream.concat(old.users().keySet().stream(), now.users().keySet().stream())
                .distinct()
                .filter(name -> !old.user(name).equals(now.user(name)))
                .map(name -> new ViewChange.UserSet(name, now.user(name)));
    }
}
