package farmhand.farm.link;

import static java.util.Objects.requireNonNull;

import farmhand.farm.Farm;
import farmhand.farm.view.Differences;
import farmhand.farm.view.LinkState;
import farmhand.farm.view.Parts;
import farmhand.farm.view.Update;
import farmhand.farm.view.ViewChange;
import farmhand.farm.view.Watch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * What one reader is told, update by update. Used by one thread at a time, but for {@link #wake}.
 *
 * <p>It goes in rounds. A round looks at the newest farm and plans the change to it (or all there
 * is), then the tasks of what is newly watched at that farm, then machines and a piece of a log;
 * the next round begins when all that was told. Updates are made when they are asked for.
 */
final class Telling {
    /** Changes of more jobs, blocks and tasks are told as a snapshot, which comes in parts. */
    private static final int MOST_CHANGES = 5_000;

    /** What the reader knows once the round is told. */
    private record Told(Farm farm, Watching watched) {}

    private final FarmHost host;
    private final Since since;
    private final FollowedLogs logs;
    private final FollowedWorkers workers;
    private final AtomicReference<Optional<Told>> told = new AtomicReference<>(Optional.empty());
    private final AtomicReference<LinkState> link = new AtomicReference<>(LinkState.OWN);
    private final Queue<Iterator<? extends Update>> round = new ArrayDeque<>();

    Telling(FarmHost host, Since since, FollowedLogs logs) {
        this.host = host;
        this.since = since;
        this.logs = logs;
        this.workers = new FollowedWorkers(host);
    }

    /** It is time to look at machines again. Any thread. */
    void look() {
        workers.look();
    }

    /** A log may have grown. Any thread. */
    void wake() {
        logs.wake();
    }

    /** The next update, if there is one at the moment, for a reader that wants that watched. */
    Optional<Update> next(Watch wanted) {
        if (!isPlanned()) {
            plan(wanted);
        }
        return isPlanned() ? Optional.of(round.element().next()) : Optional.empty();
    }

    private boolean isPlanned() {
        while (!round.isEmpty() && !round.element().hasNext()) {
            round.remove();
        }
        return !round.isEmpty();
    }

    private void plan(Watch wanted) {
        Farm now = host.farm();
        Watching before =
                requireNonNull(told.get())
                        .map(known -> planChange(known, now))
                        .orElseGet(() -> planBeginning(now));
        Watching after = before.asked(wanted, now);
        planLink();
        round.add(after.told(before, now).iterator());
        workers.follow(after.accepted().workers());
        round.add(Stream.of(now.revision()).flatMap(at -> workers.next(at).stream()).iterator());
        logs.follow(after.accepted().logs());
        round.add(Stream.of(now).flatMap(farm -> logs.next(farm).stream()).iterator());
        told.set(Optional.of(new Told(now, after)));
    }

    /** Plans the change from what is known, and answers what is still watched. */
    private Watching planChange(Told known, Farm now) {
        long revision = known.farm().revision();
        if (now.revision() == revision) {
            return known.watched();
        }
        Optional<List<ViewChange>> changes =
                few(Differences.between(known.farm(), now, known.watched().accepted()));
        if (changes.isEmpty()) {
            return planAll(now);
        }
        plan(Stream.of(new Update.Changes(revision + 1, now.revision(), changes.get())));
        return known.watched();
    }

    private Watching planBeginning(Farm now) {
        long revision = since.revision();
        if (!since.epoch().equals(host.info().epoch())
                || revision <= 0
                || revision < now.purged()
                || revision > now.revision()) {
            return planAll(now);
        }
        Optional<List<ViewChange>> missed = few(Differences.since(now, revision));
        if (missed.isEmpty()) {
            return planAll(now);
        }
        plan(Stream.of(hello(now, true)));
        planLink();
        if (revision < now.revision()) {
            plan(Stream.of(new Update.Changes(revision + 1, now.revision(), missed.get())));
        }
        return Watching.NOTHING;
    }

    private Watching planAll(Farm now) {
        plan(Stream.of(hello(now, false)));
        planLink();
        plan(Parts.ofJobs(now));
        return Watching.NOTHING;
    }

    /** Before the rows, so that who reads them once knows whether they are true now. */
    private void planLink() {
        LinkState now = host.info().link();
        if (!now.equals(link.get())) {
            plan(Stream.of(new Update.Link(now)));
            link.set(now);
        }
    }

    private void plan(Stream<? extends Update> updates) {
        round.add(updates.iterator());
    }

    private Update hello(Farm now, boolean resumed) {
        FarmInfo info = host.info();
        return new Update.Hello(info.epoch(), now.revision(), resumed, info.version())
                .from(info.name());
    }

    /** All of them, if they are few; reads no further than it takes to know. */
    private static Optional<List<ViewChange>> few(Stream<ViewChange> changes) {
        List<ViewChange> few = new ArrayList<>();
        int weight = 0;
        for (ViewChange change : (Iterable<ViewChange>) changes::iterator) {
            weight += Parts.weight(change);
            if (weight > MOST_CHANGES) {
                return Optional.empty();
            }
            few.add(change);
        }
        return Optional.of(few);
    }
}
