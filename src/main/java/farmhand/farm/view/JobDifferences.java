package farmhand.farm.view;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What differs about a job and its blocks, but for their tasks. */
final class JobDifferences {
    private JobDifferences() {}

    /** Between two versions of one job. */
    static Stream<ViewChange> between(Job old, Job now) {
        JobView before = JobView.of(old);
        JobView after = JobView.of(now);
        Stream<ViewChange> self =
                before.equals(after)
                        ? Stream.empty()
                        : Stream.of(new ViewChange.JobSet(before, after));
        return Stream.of(self, blocksSet(old, now), added(now, old.blocks().size()))
                .flatMap(part -> part);
    }

    /** What may differ to a version at {@code revision}, when it was there already. */
    static Stream<ViewChange> since(Job job, long revision) {
        List<Block> known =
                job.blocks().stream().filter(block -> block.stamp().made() <= revision).toList();
        List<JobStatus> statuses = job.blockStatuses();
        // All of them: whether the job was paused or activated since is not known.
        Stream<ViewChange> blocks =
                known.stream()
                        .map(block -> BlockView.of(job, block, statuses.get(block.index())))
                        .map(view -> new ViewChange.BlockRestated(job.number(), view));
        return Stream.of(
                        Stream.of(new ViewChange.JobRestated(JobView.of(job))),
                        blocks,
                        added(job, known.size()))
                .flatMap(part -> part);
    }

    private static Stream<ViewChange> blocksSet(Job old, Job now) {
        List<JobStatus> were = old.blockStatuses();
        List<JobStatus> are = now.blockStatuses();
        boolean turned = !old.settings().wishes().equals(now.settings().wishes());
        return IntStream.range(0, old.blocks().size())
                .filter(i -> turned || mayDiffer(old.blocks().get(i), now.blocks().get(i)))
                .mapToObj(
                        i ->
                                new ViewChange.BlockSet(
                                        now.number(),
                                        BlockView.of(old, old.blocks().get(i), were.get(i)),
                                        BlockView.of(now, now.blocks().get(i), are.get(i))))
                .filter(set -> !set.before().equals(set.after()))
                .map(set -> set);
    }

    private static Stream<ViewChange> added(Job now, int known) {
        if (now.blocks().size() <= known) {
            return Stream.empty();
        }
        List<BlockView> all = BlockView.ofAll(now);
        return Stream.of(new ViewChange.BlocksAdded(now.number(), all.subList(known, all.size())));
    }

    @SuppressWarnings("ReferenceEquality") // versions share what did not change
    private static boolean mayDiffer(Block old, Block now) {
        return old != now || waits(now);
    }

    /** The status of a block that waits for others changes with them, while it stays the same. */
    private static boolean waits(Block block) {
        return !block.needs().isEmpty();
    }
}
