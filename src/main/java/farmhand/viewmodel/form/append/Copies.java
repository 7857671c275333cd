package farmhand.viewmodel.form.append;

import farmhand.farm.Need;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameRun;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Shape;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Strip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Makes the blocks that appending frames to a block makes: copies of it, and of those that wait for
 * it, with only the frames they do not have. Copies keep the names, and what one needs it names, so
 * that it waits for the new blocks of that name as well as for the old ones.
 */
final class Copies {
    private final List<BlockView> all;
    private final IntFunction<List<Strip.Run>> marks;

    /** Copies within the job that has the blocks {@code all}, whose tasks have {@code marks}. */
    Copies(List<BlockView> all, IntFunction<List<Strip.Run>> marks) {
        this.all = all;
        this.marks = marks;
    }

    /** The frames of all blocks of that name, in the order in which they were appended. */
    List<FrameRange> framesOf(String name) {
        return all.stream()
                .filter(block -> block.name().equals(name) && !block.isGone())
                .flatMap(block -> cut(block).stream().map(cut -> left(block, cut)))
                .toList();
    }

    /** The frames of a block without those of tasks that were taken away. */
    private FrameRange left(BlockView block, FrameTasks cut) {
        if (block.totals().tasks() == cut.count()) {
            return cut.range();
        }
        TaskSetBuilder left = new TaskSetBuilder();
        int at = 0;
        for (Strip.Run run : marks.apply(block.index())) {
            if (run.mark() != Mark.DELETED) {
                left.add(at, at + run.length() - 1);
            }
            at += run.length();
        }
        List<FrameRun> frames = at == cut.count() ? cut.frames(left.build()) : List.of();
        boolean readable = !frames.isEmpty() && frames.size() <= FrameRange.MOST_RUNS;
        return readable ? new FrameRange(frames) : cut.range();
    }

    /**
     * The blocks that wait for {@code chosen}, directly or not, in submit order; of several with
     * one name the newest, since the older ones are what it was copied from.
     */
    List<BlockView> followersOf(BlockView chosen) {
        Set<String> waited = new HashSet<>(Set.of(chosen.name()));
        Map<String, BlockView> found = new LinkedHashMap<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (BlockView block : all) {
                if (!block.isGone()
                        && !block.name().equals(chosen.name())
                        && needed(block).anyMatch(waited::contains)) {
                    found.put(block.name(), block);
                    grown |= waited.add(block.name());
                }
            }
        }
        return found.values().stream()
                .sorted((a, b) -> Integer.compare(a.index(), b.index()))
                .toList();
    }

    /** The copy of a block that waits, unless it has all the frames or is a list of tasks. */
    Optional<BlockSpec> follower(BlockView block, FrameRange fresh) {
        return cut(block)
                .flatMap(
                        cut ->
                                Ranges.onGridOf(cut.range(), fresh)
                                        .flatMap(f -> Ranges.without(f, framesOf(block.name())))
                                        .map(f -> copy(block, f, cut.perTask())));
    }

    BlockSpec copy(BlockView block, FrameRange frames, int perTask) {
        return new BlockSpec(
                block.name(),
                new Work.Frames(new FrameTasks(frames, perTask)),
                block.how(),
                needsOf(block),
                block.limits(),
                block.metadata());
    }

    private List<NeedSpec> needsOf(BlockView block) {
        List<NeedSpec> needs = new ArrayList<>();
        for (Need need : block.needs()) {
            NeedSpec named =
                    switch (need) {
                        case Need.WholeBlock(int index) ->
                                new NeedSpec.OnBlock(all.get(index).name(), NeedSpec.By.BLOCK);
                        case Need.BlockByFrame(int index) ->
                                new NeedSpec.OnBlock(all.get(index).name(), NeedSpec.By.FRAME);
                        case Need.WholeJob(var job) -> new NeedSpec.OnJob(job);
                        case Need.JobsMatching(var mask, var whose) ->
                                new NeedSpec.JobsMatching(mask, whose);
                        case Need.BlocksMatching(var mask, var by, _) ->
                                new NeedSpec.BlocksMatching(mask, by);
                    };
            if (!needs.contains(named)) {
                needs.add(named);
            }
        }
        return needs;
    }

    private Stream<String> needed(BlockView block) {
        return Need.bound(block.needs()).stream()
                .flatMap(
                        need ->
                                switch (need) {
                                    case Need.WholeBlock(int i) -> Stream.of(all.get(i).name());
                                    case Need.BlockByFrame(int i) -> Stream.of(all.get(i).name());
                                    case Need.OfJobs _, Need.BlocksMatching _ -> Stream.of();
                                });
    }

    private static Optional<FrameTasks> cut(BlockView block) {
        return switch (block.shape()) {
            case Shape.Numeric numeric -> Optional.of(numeric.cut());
            case Shape.Listed _ -> Optional.empty();
        };
    }
}
