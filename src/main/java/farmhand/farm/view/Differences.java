package farmhand.farm.view;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader must be told to go from one farm to another. Found by what the two do not share, so
 * it costs what differs, however many jobs lie idle. The streams are lazy: who finds that too much
 * differs stops reading.
 */
public final class Differences {
    private Differences() {}

    /** All that differs between two versions of a farm for a reader that watches {@code watch}. */
    public static Stream<ViewChange> between(Farm old, Farm now, Watch watch) {
        Stream<ViewChange> jobs =
                now.jobs()
                        .changedSince(old.jobs())
                        .flatMap(
                                job ->
                                        ofJob(
                                                old.jobs()
                                                        .find(job.number())
                                                        .filter(Job::isCurrent),
                                                job,
                                                watch));
        Stream<ViewChange> purged =
                old.jobs()
                        .changedSince(now.jobs())
                        .filter(job -> job.isCurrent() && now.jobs().find(job.number()).isEmpty())
                        .map(Differences::removed);
        return Stream.of(
                        PolicyDifferences.between(old.policy(), now.policy()),
                        purged,
                        jobs,
                        QueueDifferences.between(old, now))
                .flatMap(part -> part);
    }

    /**
     * All that a reader without watches must be told that knew the farm at {@code revision}, when
     * that older farm is not at hand. Tells more than needed, never less; but nothing of jobs that
     * are purged, so it is of no use to who knew the farm before {@link Farm#purged}.
     */
    public static Stream<ViewChange> since(Farm now, long revision) {
        Stream<ViewChange> policy =
                now.policyChanged() > revision
                        ? Stream.of(new ViewChange.PolicyRestated(now.policy()))
                        : Stream.empty();
        Stream<ViewChange> jobs =
                now.jobs().stream()
                        .filter(job -> job.stamp().changed() > revision)
                        .flatMap(job -> restated(job, revision));
        return Stream.of(policy, jobs, QueueDifferences.since(now, revision)).flatMap(part -> part);
    }

    private static Stream<ViewChange> ofJob(Optional<Job> old, Job now, Watch watch) {
        if (!now.isCurrent()) {
            return old.stream().map(_ -> removed(now));
        }
        Optional<Job> known = old.filter(before -> before.stamp().made() == now.stamp().made());
        if (old.isPresent() && known.isEmpty()) {
            // Made anew under its number, as another tree of tasks.
            return Stream.concat(Stream.of(removed(now)), ofJob(known, now, watch));
        }
        Stream<ViewChange> job =
                old.map(before -> JobDifferences.between(before, now))
                        .orElseGet(() -> Stream.of(new ViewChange.JobAdded(WholeJob.of(now))));
        if (!watch.includes(now.number())) {
            return job;
        }
        boolean detailed = watch.jobs().contains(now.number());
        List<Block> blocks = old.map(Job::blocks).orElse(List.of());
        Stream<ViewChange> tasks =
                now.blocks().stream()
                        .flatMap(
                                block ->
                                        TaskDifferences.between(
                                                now.number(),
                                                blocks.stream().skip(block.index()).findFirst(),
                                                block,
                                                detailed));
        return Stream.concat(job, tasks);
    }

    private static ViewChange removed(Job job) {
        return new ViewChange.JobRemoved(
                job.number(), job.isCurrent() || job.deleted() ? "deleted" : "inactive");
    }

    private static Stream<ViewChange> restated(Job job, long revision) {
        if (!job.isCurrent()) {
            return Stream.of(removed(job)); // it may have been known before it last came back
        }
        return job.stamp().made() <= revision
                ? JobDifferences.since(job, revision)
                : Stream.of(new ViewChange.JobAdded(WholeJob.of(job)));
    }
}
