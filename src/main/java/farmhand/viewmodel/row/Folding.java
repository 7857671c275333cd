package farmhand.viewmodel.row;

import farmhand.farm.address.IndexRun;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows below an open block. Neighbours that are equally quiet are one row; tasks that run, that
 * failed or were tried in vain, and those that are chosen, are rows of their own.
 */
final class Folding {
    private final BlockRow block;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> seen = FXCollections.unmodifiableObservableList(rows);
    private final Set<Integer> chosen = new HashSet<>();
    private List<FoldRow> folds = List.of();

    Folding(BlockRow block) {
        this.block = block;
    }

    ObservableList<Row> rows() {
        return seen;
    }

    /** These stay rows of their own as long as they are chosen, if they are such now. */
    void choose(Set<Integer> tasks) {
        chosen.clear();
        chosen.addAll(tasks);
        chosen.removeIf(
                task ->
                        folds.stream()
                                .anyMatch(
                                        fold ->
                                                fold.run().first() <= task
                                                        && task <= fold.run().last()));
    }

    /**
     * Looks at all tasks again; those that were deleted have no row.
     *
     * @param runs their marks
     * @param retried open tasks that were tried in vain
     */
    void show(List<Strip.Run> runs, Set<Integer> retried) {
        TreeSet<Integer> single = new TreeSet<>(retried);
        single.addAll(chosen);
        Old old = new Old(folds);
        List<Row> wanted = new ArrayList<>();
        List<FoldRow> now = new ArrayList<>();
        int at = 0;
        for (Strip.Run run : runs) {
            int end = at + run.length();
            if (run.mark() == Mark.DELETED) {
                at = end;
                continue;
            }
            if (run.mark() == Mark.RUNNING || run.mark() == Mark.FAILED) {
                wanted.addAll(block.tasks().subList(at, end));
            } else {
                int from = at;
                for (int alone : List.copyOf(single.subSet(at, end))) {
                    quiet(from, alone, run.mark(), old, wanted, now);
                    wanted.add(block.tasks().get(alone));
                    from = alone + 1;
                }
                quiet(from, end, run.mark(), old, wanted, now);
            }
            at = end;
        }
        folds = now;
        Lines.edit(rows, wanted);
    }

    private void quiet(int from, int end, Mark mark, Old old, List<Row> wanted, List<FoldRow> now) {
        if (end - from < 2) {
            wanted.addAll(block.tasks().subList(from, end));
            return;
        }
        IndexRun run = new IndexRun(from, end - 1);
        FoldRow fold = old.take(run, mark, block);
        now.add(fold);
        wanted.add(fold);
    }

    /** The rows there were, of which those that go on are taken again. */
    private static final class Old {
        private final Map<Integer, FoldRow> byFirst = new HashMap<>();
        private final Map<Integer, FoldRow> byLast = new HashMap<>();

        Old(List<FoldRow> folds) {
            for (FoldRow fold : folds) {
                byFirst.put(fold.run().first(), fold);
                byLast.put(fold.run().last(), fold);
            }
        }

        FoldRow take(IndexRun run, Mark mark, BlockRow block) {
            FoldRow found = byFirst.get(run.first());
            if (found == null || found.mark() != mark) {
                found = byLast.get(run.last());
            }
            if (found == null || found.mark() != mark) {
                return new FoldRow(block, run, mark);
            }
            byFirst.remove(found.run().first());
            byLast.remove(found.run().last());
            found.set(run, mark);
            return found;
        }
    }
}
