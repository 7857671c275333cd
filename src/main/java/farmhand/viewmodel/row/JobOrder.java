package farmhand.viewmodel.row;

import java.util.Comparator;
import java.util.List;

/** How jobs are ordered: active on top, then priority, then age; finished ones at the bottom. */
final class JobOrder {
    static final Comparator<JobRow> USUAL =
            Comparator.<JobRow, Mark>comparing(job -> job.facts().get().mark())
                    .thenComparingInt(job -> -job.view().settings().priority())
                    .thenComparing(job -> job.view().created())
                    .thenComparing(JobRow::job);

    private JobOrder() {}

    static boolean isKept(List<JobRow> jobs) {
        for (int i = 1; i < jobs.size(); i++) {
            if (USUAL.compare(jobs.get(i - 1), jobs.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }
}
