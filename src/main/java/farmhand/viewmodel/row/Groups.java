package farmhand.viewmodel.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headings above jobs; one goes on as long as jobs stand below it. */
public final class Groups {
    private final Map<String, GroupRow> byName = new HashMap<>();

    /**
     * The headings of {@code jobs}, which stand in an order in which those of one group are
     * neighbours.
     */
    public List<GroupRow> of(List<JobRow> jobs, Grouping grouping) {
        Map<String, List<JobRow>> parts = new LinkedHashMap<>();
        for (JobRow job : jobs) {
            parts.computeIfAbsent(grouping.of(job), _ -> new ArrayList<>()).add(job);
        }
        byName.keySet().retainAll(parts.keySet());
        List<GroupRow> rows = new ArrayList<>();
        parts.forEach(
                (name, part) -> {
                    GroupRow row = byName.computeIfAbsent(name, GroupRow::new);
                    row.set(part);
                    rows.add(row);
                });
        return rows;
    }

    /** Jobs may have changed. */
    public void refresh() {
        byName.values().forEach(GroupRow::refresh);
    }
}
