package farmhand.viewmodel.form.append;

import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameRun;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is done with ranges before they become blocks. */
final class Ranges {
    /** The first time a fifth of the block is offered to be appended, afterwards as much again. */
    private static final int PART = 5;

    private Ranges() {}

    /**
     * The frames of {@code range} that are in none of {@code present}; empty when there is none.
     */
    static Optional<FrameRange> without(FrameRange range, List<FrameRange> present) {
        List<FrameRun> meeting =
                present.stream()
                        .flatMap(there -> there.runs().stream())
                        .filter(run -> range.runs().stream().anyMatch(own -> meet(own, run)))
                        .toList();
        if (meeting.isEmpty()) {
            return Optional.of(range);
        }
        if (range.frames().allMatch(f -> meeting.stream().anyMatch(run -> run.contains(f)))) {
            return Optional.empty();
        }
        String left = meeting.stream().map(run -> ",!" + run).collect(Collectors.joining());
        return Optional.of(FrameRange.parse(range + left));
    }

    /**
     * What a block with the frames {@code own} makes of new frames: those that lie on its grid, if
     * it has a coarser one.
     */
    static Optional<FrameRange> onGridOf(FrameRange own, FrameRange fresh) {
        FrameRun grid = own.runs().getFirst();
        List<FrameRun> kept =
                fresh.runs().stream().flatMap(run -> onGrid(grid, run).stream()).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new FrameRange(kept));
    }

    /**
     * The range that is offered to follow {@code present}, which stand in the order in which they
     * were appended: as many frames as last time, or a fifth of the first.
     */
    static FrameRange next(List<FrameRange> present) {
        FrameRange last = present.getLast();
        FrameRun end = last.runs().getLast();
        long count = present.size() > 1 ? last.count() : Math.max(1, last.count() / PART);
        long highest = present.stream().mapToLong(FrameRange::highest).max().orElseThrow();
        long first = highest + end.step();
        return FrameRange.of(first, first + (count - 1) * end.step(), end.step());
    }

    private static Optional<FrameRun> onGrid(FrameRun grid, FrameRun run) {
        if (grid.step() == 1 || run.step() != 1) {
            return Optional.of(run);
        }
        long first = run.first() + Math.floorMod(grid.first() - run.first(), grid.step());
        return first > run.last()
                ? Optional.empty()
                : Optional.of(FrameRun.of(first, run.last(), grid.step()));
    }

    private static boolean meet(FrameRun one, FrameRun other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }
}
