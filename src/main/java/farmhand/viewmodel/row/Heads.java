package farmhand.viewmodel.row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Those of some rows that stand on their own: what stands in another of them is that one's. */
public final class Heads {
    private Heads() {}

    /** In the order of {@code rows}, which may be all of a farm. */
    public static List<Row> of(List<Row> rows) {
        if (rows.stream().allMatch(JobRow.class::isInstance)) {
            return rows;
        }
        Set<Row> above = new HashSet<>();
        for (Row row : rows) {
            if (row instanceof JobRow || row instanceof BlockRow) {
                above.add(row);
            }
        }
        Map<BlockRow, Boolean> free = new HashMap<>(); // tasks of a block are many
        return rows.stream()
                .filter(
                        row ->
                                switch (row) {
                                    case JobRow _ -> true;
                                    case BlockRow block -> !above.contains(block.parent());
                                    case FoldRow fold ->
                                            free.computeIfAbsent(
                                                    fold.parent(), it -> isFree(it, above));
                                    case TaskRow task ->
                                            free.computeIfAbsent(
                                                    task.parent(), it -> isFree(it, above));
                                })
                .toList();
    }

    private static boolean isFree(BlockRow block, Set<Row> above) {
        return !above.contains(block) && !above.contains(block.parent());
    }
}
