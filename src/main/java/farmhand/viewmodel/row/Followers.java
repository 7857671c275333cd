package farmhand.viewmodel.row;

import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which jobs wait for which others. Used on the window's thread only. */
final class Followers {
    private final Map<JobNumber, Set<JobRow>> byNeeded = new HashMap<>();
    private final Map<JobRow, List<Need.WholeJob>> noted = new HashMap<>();

    /** Notes what the row waits for now. */
    void note(JobRow row) {
        List<Need.WholeJob> needs =
                row.view().settings().needs().stream()
                        .filter(Need.WholeJob.class::isInstance)
                        .map(Need.WholeJob.class::cast)
                        .toList();
        if (!needs.equals(noted.getOrDefault(row, List.of()))) {
            forget(row);
            noted.put(row, needs);
            needs.forEach(
                    need ->
                            byNeeded.computeIfAbsent(need.job(), _ -> new LinkedHashSet<>())
                                    .add(row));
        }
    }

    void forget(JobRow row) {
        List<Need.WholeJob> needs = noted.remove(row);
        if (needs != null) {
            needs.forEach(
                    need -> byNeeded.getOrDefault(need.job(), new LinkedHashSet<>()).remove(row));
        }
    }

    void clear() {
        byNeeded.clear();
        noted.clear();
    }

    /** The rows that wait for any of {@code jobs}. */
    Set<JobRow> of(Collection<JobRow> jobs) {
        Set<JobRow> found = new LinkedHashSet<>();
        jobs.forEach(job -> found.addAll(byNeeded.getOrDefault(job.job(), Set.of())));
        return found;
    }
}
