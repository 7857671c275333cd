package farmhand.viewmodel.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the frame strip of a row shows: the marks of its tasks in their order, as runs.
 *
 * @param segments one for each block
 */
public record Strip(List<Segment> segments) {
    /** Nothing to show. */
    public static final Strip NONE = new Strip(List.of());

    private static final Set<Mark> UNTOUCHED = EnumSet.of(Mark.READY, Mark.WAITING, Mark.DELETED);

    public Strip {
        segments = List.copyOf(segments);
    }

    /** How many tasks it shows. */
    public int count() {
        return segments.stream().mapToInt(Segment::count).sum();
    }

    /** How many tasks are how, in words, such as “56 done, 3 failed”. */
    public String words() {
        Map<Mark, Integer> counts = counts();
        return inOrder(counts.keySet())
                .map(mark -> Marks.count(mark, counts.getOrDefault(mark, 0)))
                .collect(Collectors.joining(", "));
    }

    /** The states that tasks of these blocks are in, what is done first, as in a strip. */
    public static List<Mark> marks(List<BlockRow> blocks) {
        Set<Mark> there = EnumSet.noneOf(Mark.class);
        blocks.forEach(block -> there.addAll(block.strip().get().counts().keySet()));
        return inOrder(there).toList();
    }

    private static Stream<Mark> inOrder(Set<Mark> some) {
        return Stream.concat(Stream.of(Mark.DONE), Arrays.stream(Mark.values()))
                .distinct()
                .filter(some::contains);
    }

    private Map<Mark, Integer> counts() {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        segments.stream()
                .flatMap(segment -> segment.runs().stream())
                .filter(run -> run.mark() != Mark.DELETED)
                .forEach(run -> counts.merge(run.mark(), run.length(), Integer::sum));
        return counts;
    }

    /** Without tasks behind the last that is left of a block, as an undone append leaves them. */
    public Strip left() {
        return segments.stream().anyMatch(Segment::endsGone)
                ? new Strip(segments.stream().map(Segment::left).toList())
                : this;
    }

    /** Whether nothing of it was ever run, so that only ready and waiting tasks show. */
    public boolean isUntouched() {
        return segments.stream()
                .flatMap(segment -> segment.runs().stream())
                .allMatch(run -> UNTOUCHED.contains(run.mark()));
    }

    /**
     * Neighbours of equal mark.
     *
     * @param mark their state
     * @param length how many, 1 or more
     */
    public record Run(Mark mark, int length) {}

    /**
     * The tasks of one block.
     *
     * @param runs in order of the tasks, neighbours of different marks
     */
    public record Segment(List<Run> runs) {
        public Segment {
            runs = List.copyOf(runs);
        }

        /** How many tasks it shows. */
        public int count() {
            return runs.stream().mapToInt(Run::length).sum();
        }

        private boolean endsGone() {
            return runs.size() > 1 && runs.getLast().mark() == Mark.DELETED;
        }

        private Segment left() {
            return endsGone() ? new Segment(runs.subList(0, runs.size() - 1)) : this;
        }
    }

    /** Collects the marks of one block, first task first. */
    public static final class Builder {
        private final List<Run> runs = new ArrayList<>();

        /** {@code length} tasks of that mark follow. */
        public Builder add(Mark mark, int length) {
            if (length > 0) {
                boolean more = !runs.isEmpty() && runs.getLast().mark() == mark;
                int before = more ? runs.removeLast().length() : 0;
                runs.add(new Run(mark, before + length));
            }
            return this;
        }

        /** What was collected. */
        public Segment build() {
            return new Segment(runs);
        }
    }
}
