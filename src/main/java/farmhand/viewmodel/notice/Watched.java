package farmhand.viewmodel.notice;

import farmhand.farm.JobStatus;
import farmhand.farm.Storm;
import farmhand.farm.address.JobNumber;
import farmhand.farm.view.JobView;
import farmhand.farm.view.Update;
import farmhand.farm.view.ViewChange;
import farmhand.farm.view.WholeJob;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds happenings in updates. What stands in the first snapshot is no news. */
final class Watched {
    private record Seen(JobStatus status, boolean braked, int failed) {
        static Seen of(JobView job) {
            boolean braked =
                    job.status() == JobStatus.PAUSED
                            && !job.settings().wishes().paused()
                            && job.totals().failed() >= Storm.ALIKE;
            return new Seen(job.status(), braked, job.totals().failed());
        }
    }

    private final BiConsumer<Rule, JobView> happened;
    private final Map<JobNumber, Seen> jobs = new HashMap<>();
    private boolean learned;

    Watched(BiConsumer<Rule, JobView> happened) {
        this.happened = happened;
    }

    void apply(Update update) {
        switch (update) {
            case Update.Snapshot snapshot -> {
                snapshot.jobs().stream().map(WholeJob::job).forEach(this::look);
                learned |= !snapshot.more();
            }
            case Update.Changes changes -> changes.changes().forEach(this::apply);
            default -> {} // says nothing of jobs as a whole
        }
    }

    private void apply(ViewChange change) {
        switch (change) {
            case ViewChange.JobAdded(WholeJob whole) -> look(whole.job());
            case ViewChange.JobSet(_, JobView after) -> look(after);
            case ViewChange.JobRestated(JobView job) -> look(job);
            case ViewChange.JobRemoved(JobNumber job, _) -> jobs.remove(job);
            default -> {} // says nothing of jobs as a whole
        }
    }

    private void look(JobView job) {
        Seen now = Seen.of(job);
        Seen before = jobs.put(job.number(), now);
        if (learned && before != null) {
            rule(before, now).ifPresent(rule -> happened.accept(rule, job));
        }
    }

    private static Optional<Rule> rule(Seen before, Seen now) {
        if (now.status != before.status && now.status == JobStatus.DONE) {
            return Optional.of(Rule.DONE);
        }
        if (now.status != before.status && now.status == JobStatus.FAILED) {
            return Optional.of(Rule.FAILED);
        }
        if (now.braked && !before.braked) {
            return Optional.of(Rule.BRAKE);
        }
        return before.failed == 0 && now.failed > 0
                ? Optional.of(Rule.FIRST_ERROR)
                : Optional.empty();
    }
}
