package farmhand.farm.address;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Task indexes of one block, held as runs: {@code 0-8,13}.
 *
 * @param runs sorted, disjoint, never touching each other; may be empty
 */
public record TaskSet(List<IndexRun> runs) {
    /** No task. */
    public static final TaskSet NONE = new TaskSet(List.of());

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_CHARACTERS = 20 * MOST_PARTS;

    public TaskSet {
        runs = List.copyOf(runs);
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i).first() <= runs.get(i - 1).last() + 1) {
                throw new IllegalArgumentException("runs out of order: " + runs);
            }
        }
    }

    /** One task. */
    public static TaskSet of(int index) {
        return new TaskSet(List.of(new IndexRun(index, index)));
    }

    /** All of {@code indexes}, in any order. */
    public static TaskSet of(List<Integer> indexes) {
        return merged(indexes.stream().map(i -> new IndexRun(i, i)).toList());
    }

    /** The first {@code count} tasks. */
    public static TaskSet firstOf(int count) {
        return range(0, count);
    }

    /** Tasks from {@code from} up to but without {@code to}. */
    public static TaskSet range(int from, int to) {
        return to <= from ? NONE : new TaskSet(List.of(new IndexRun(from, to - 1)));
    }

    /** Reads {@code 17} or {@code 10-20} or {@code 0-8,13}, in any order, doubles allowed. */
    public static TaskSet parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw Addresses.bad(text);
        }
        String[] parts = text.split(",", -1);
        if (parts.length > MOST_PARTS) {
            throw Addresses.bad(text);
        }
        List<IndexRun> runs = new ArrayList<>();
        for (String part : parts) {
            String[] ends = part.strip().split("-", -1);
            int first = Addresses.index(ends[0], text);
            int last = ends.length == 1 ? first : Addresses.index(ends[1], text);
            if (ends.length > 2 || last < first) {
                throw Addresses.bad(text);
            }
            runs.add(new IndexRun(first, last));
        }
        return merged(runs);
    }

    /** All indexes of {@code runs}, which may overlap and stand in any order. */
    public static TaskSet merged(List<IndexRun> runs) {
        List<IndexRun> sorted = new ArrayList<>(runs);
        sorted.sort((a, b) -> Integer.compare(a.first(), b.first()));
        TaskSetBuilder builder = new TaskSetBuilder();
        sorted.forEach(run -> builder.add(run.first(), run.last()));
        return builder.build();
    }

    /** Whether it holds no task. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** How many tasks it holds. */
    public int size() {
        return runs.stream().mapToInt(IndexRun::size).sum();
    }

    /** The lowest index; must not be asked of an empty set. */
    public int first() {
        return runs.getFirst().first();
    }

    /** The highest index; must not be asked of an empty set. */
    public int last() {
        return runs.getLast().last();
    }

    /** Whether the index is in it. */
    public boolean contains(int index) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            IndexRun run = runs.get(middle);
            if (index < run.first()) {
                high = middle - 1;
            } else if (index > run.last()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Calls {@code each} for every index, ascending. */
    public void forEach(IntConsumer each) {
        for (IndexRun run : runs) {
            for (int i = run.first(); i <= run.last(); i++) {
                each.accept(i);
            }
        }
    }

    /** Every index, ascending. */
    public IntStream stream() {
        return runs.stream().flatMapToInt(run -> IntStream.rangeClosed(run.first(), run.last()));
    }

    /** All indexes of both. */
    public TaskSet union(TaskSet other) {
        List<IndexRun> both = new ArrayList<>(runs);
        both.addAll(other.runs);
        return merged(both);
    }

    /** Those of these that are so. */
    public TaskSet where(IntPredicate so) {
        TaskSetBuilder found = new TaskSetBuilder();
        stream().filter(so).forEach(found::add);
        return found.build();
    }

    /** The indexes of this that are not in {@code other}. */
    public TaskSet minus(TaskSet other) {
        TaskSetBuilder rest = new TaskSetBuilder();
        for (IndexRun run : runs) {
            int from = run.first();
            for (IndexRun out : other.runs) {
                if (out.last() >= from && out.first() <= run.last()) {
                    if (out.first() > from) {
                        rest.add(from, out.first() - 1);
                    }
                    from = out.last() + 1;
                }
            }
            if (from <= run.last()) {
                rest.add(from, run.last());
            }
        }
        return rest.build();
    }

    @Override
    public String toString() {
        return runs.stream().map(IndexRun::toString).collect(Collectors.joining(","));
    }
}
