package farmhand.viewmodel;

import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A chosen task stays in sight when it joins quiet neighbours. */
final class SingleRows {
    private SingleRows() {}

    static void keep(List<Row> before, List<Row> now) {
        Map<BlockRow, Set<Integer>> chosen = new HashMap<>();
        for (Row row : before) {
            if (row instanceof TaskRow task) {
                chosen.put(task.parent(), new HashSet<>());
            }
        }
        for (Row row : now) {
            if (row instanceof TaskRow task) {
                chosen.computeIfAbsent(task.parent(), _ -> new HashSet<>())
                        .add(task.address().task());
            }
        }
        chosen.forEach(BlockRow::choose);
    }
}
