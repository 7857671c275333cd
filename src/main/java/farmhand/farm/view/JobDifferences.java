package farmhand.farm.view;

import farmhand.farm.Block;
import farmhand.farm.Job;

import java.util.List;
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
        Stream<ViewChange> blocks =
                old.blocks().stream()
                        .filter(block -> mayDiffer(block, now.blocks().get(block.index())))
                        .flatMap(block -> set(old, block, now));
        return Stream.of(self, blocks, added(now, old.blocks().size())).flatMap(part -> part);
    }

    /** What may differ to a version at {@code revision}, when it was there already. */
    static Stream<ViewChange> since(Job job, long revision) {
        List<Block> known =
                job.blocks().stream().filter(block -> block.stamp().made() <= revision).toList();
        Stream<ViewChange> blocks =
                known.stream()
                        .filter(block -> block.stamp().changed() > revision || waits(block))
                        .map(
                                block ->
                                        new ViewChange.BlockRestated(
                                                job.number(), BlockView.of(job, block)));
        return Stream.of(
                        Stream.of(new ViewChange.JobRestated(JobView.of(job))),
                        blocks,
                        added(job, known.size()))
                .flatMap(part -> part);
    }

    private static Stream<ViewChange> set(Job old, Block block, Job now) {
        BlockView before = BlockView.of(old, block);
        BlockView after = BlockView.of(now, now.blocks().get(block.index()));
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(new ViewChange.BlockSet(now.number(), before, after));
    }

    private static Stream<ViewChange> added(Job now, int known) {
        if (now.blocks().size() <= known) {
            return Stream.empty();
        }
        List<BlockView> more =
                now.blocks().stream().skip(known).map(block -> BlockView.of(now, block)).toList();
        return Stream.of(new ViewChange.BlocksAdded(now.number(), more));
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
