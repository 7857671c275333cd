package farmhand.viewmodel.notice;

import farmhand.farm.address.JobNumber;
import farmhand.farm.view.JobView;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Jobs of which nothing runs though something is left, and since when that was seen. */
final class Idle {
    private static final class Since {
        private JobView job;
        private Instant at = Instant.MAX;
        private boolean told;

        Since(JobView job) {
            this.job = job;
        }
    }

    private final Map<JobNumber, Since> jobs = new HashMap<>();

    /** Looks at a job as it is now. */
    void look(JobView job) {
        boolean idle =
                job.finished().isNever()
                        && job.totals().active() == 0
                        && job.totals().open() > 0
                        && !job.settings().wishes().paused();
        if (!idle) {
            jobs.remove(job.number());
            return;
        }
        jobs.computeIfAbsent(job.number(), _ -> new Since(job)).job = job;
    }

    void forget(JobNumber job) {
        jobs.remove(job);
    }

    /** Tells, once, of those that have been so for {@code longest}. */
    void tick(Instant now, Duration longest, BiConsumer<Rule, JobView> happened) {
        for (Since one : jobs.values()) {
            if (one.at.equals(Instant.MAX)) {
                one.at = now;
            }
            if (!one.told && !one.at.plus(longest).isAfter(now)) {
                one.told = true;
                happened.accept(Rule.WAITING, one.job);
            }
        }
    }
}
