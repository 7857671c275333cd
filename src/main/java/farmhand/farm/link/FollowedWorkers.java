package farmhand.farm.link;

import static java.util.Objects.requireNonNull;

import farmhand.farm.view.Update;
import farmhand.farm.view.WorkerInfo;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The machines that one reader watches, told whenever they are looked at and are not as told
 * before. Used by one thread at a time, but for {@link #look}.
 */
final class FollowedWorkers {
    private final FarmHost host;
    private final AtomicBoolean due = new AtomicBoolean();

    /** Nothing while they are not followed. */
    private final AtomicReference<Optional<List<WorkerInfo>>> told =
            new AtomicReference<>(Optional.empty());

    FollowedWorkers(FarmHost host) {
        this.host = host;
    }

    /** How they are doing changes all the time: it is time to look again. Any thread. */
    void look() {
        due.set(true);
    }

    /** Follows them from now on, or no longer. */
    void follow(boolean wanted) {
        if (!wanted) {
            told.set(Optional.empty());
        } else if (requireNonNull(told.get()).isEmpty()) {
            told.set(Optional.of(List.of()));
            due.set(true);
        }
    }

    /** How they are, if it is time to look and anything is otherwise; may wait for the system. */
    Optional<Update> next(long revision) {
        Optional<List<WorkerInfo>> before = requireNonNull(told.get());
        if (before.isEmpty() || !due.getAndSet(false)) {
            return Optional.empty();
        }
        List<WorkerInfo> now = workers().orElse(before.get());
        told.set(Optional.of(now));
        return now.equals(before.get())
                ? Optional.empty()
                : Optional.of(new Update.Workers(revision, now));
    }

    /** Nothing where they cannot be asked for now; they are at the next look. */
    private Optional<List<WorkerInfo>> workers() {
        try {
            return Optional.of(host.ask(new Question.AllWorkers()).toCompletableFuture().join());
        } catch (CompletionException _) {
            return Optional.empty();
        }
    }
}
