package farmhand.farm.view;

import farmhand.farm.Farm;
import farmhand.farm.Job;

import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which queues jobs that were there before were moved. A job that comes, or whose priority
 * changes, says itself where it stands, so that neither costs anything here, however long the queue
 * is.
 */
final class QueueDifferences {
    private QueueDifferences() {}

    static Stream<ViewChange> between(Farm old, Farm now) {
        return ordered(
                now,
                now.jobs()
                        .changedSince(old.jobs())
                        .filter(Job::isCurrent)
                        .flatMap(job -> queues(old.job(job.number()), job)));
    }

    /** Tells more than needed: a job may have changed without being moved. */
    static Stream<ViewChange> since(Farm now, long revision) {
        Predicate<Job> known =
                job -> job.stamp().made() <= revision && job.stamp().changed() > revision;
        return ordered(
                now, now.jobs().stream().filter(Job::isCurrent).filter(known).map(Job::queue));
    }

    /** The queues whose order differs by that job. */
    private static Stream<String> queues(Optional<Job> old, Job now) {
        return old.filter(before -> wasMoved(before, now)).stream()
                .flatMap(before -> Stream.of(before.queue(), now.queue()));
    }

    private static boolean wasMoved(Job old, Job now) {
        return old.settings().position() != now.settings().position()
                || !old.queue().equals(now.queue());
    }

    /** Lazy, so that who finds that too much differs need not sort. */
    private static Stream<ViewChange> ordered(Farm now, Stream<String> queues) {
        return Stream.of(queues)
                .flatMap(names -> names.collect(Collectors.toCollection(TreeSet::new)).stream())
                .map(queue -> new ViewChange.QueueOrdered(queue, now.inQueue(queue)));
    }
}
