package farmhand.viewmodel.notice;

import farmhand.farm.JobStatus;
import farmhand.farm.Storm;
import farmhand.farm.address.JobNumber;
import farmhand.farm.view.JobView;
import farmhand.farm.view.Update;
import farmhand.farm.view.ViewChange;
import farmhand.farm.view.WholeJob;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;

/** Finds happenings in updates. What stands in the first snapshot is no news. */
final class Watched {
    private record Seen(JobStatus status, boolean braked, int failed, int left) {
        static Seen of(JobView job) {
            boolean braked =
                    job.status() == JobStatus.PAUSED
                            && !job.settings().wishes().paused()
                            && job.totals().failed() >= Storm.ALIKE;
            return new Seen(
                    job.status(),
                    braked,
                    job.totals().failed(),
                    job.totals().open() + job.totals().held());
        }
    }

    private final BiConsumer<Rule, JobView> happened;
    private final IntSupplier errors;
    private final Map<JobNumber, Seen> jobs = new HashMap<>();
    private final Idle idle = new Idle();
    private boolean learned;

    /** Tells {@code happened}; {@code errors} is how many failed tasks are many. */
    Watched(BiConsumer<Rule, JobView> happened, IntSupplier errors) {
        this.happened = happened;
        this.errors = errors;
    }

    /** A second has passed; of what has not run for {@code longest} is told. */
    void tick(Instant now, Duration longest) {
        if (learned) {
            idle.tick(now, longest, happened);
        }
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
            case ViewChange.JobRemoved(JobNumber job, _) -> {
                jobs.remove(job);
                idle.forget(job);
            }
            default -> {} // says nothing of jobs as a whole
        }
    }

    private void look(JobView job) {
        idle.look(job);
        Seen now = Seen.of(job);
        Optional<Seen> before = Optional.ofNullable(jobs.put(job.number(), now));
        if (learned) {
            before.ifPresentOrElse(
                    then -> rules(then, now).forEach(rule -> happened.accept(rule, job)),
                    () -> {
                        if (now.status == JobStatus.PENDING) {
                            happened.accept(Rule.APPROVAL, job);
                        }
                    });
        }
    }

    private List<Rule> rules(Seen before, Seen now) {
        List<Rule> rules = new ArrayList<>();
        if (now.status != before.status) {
            switch (now.status) {
                case DONE -> rules.add(Rule.DONE);
                case FAILED ->
                        rules.addAll(
                                now.left > 0
                                        ? List.of(Rule.STUCK, Rule.FAILED)
                                        : List.of(Rule.FAILED));
                case PENDING -> rules.add(Rule.APPROVAL);
                case DELETED, ABORTED, PAUSED, RUNNING, INIT, WAITING -> {}
            }
        }
        boolean over = rules.contains(Rule.DONE) || rules.contains(Rule.FAILED);
        if (now.braked && !before.braked) {
            rules.add(Rule.BRAKE);
        } else if (before.failed == 0 && now.failed > 0 && !over) {
            rules.add(Rule.FIRST_ERROR);
        }
        int many = errors.getAsInt();
        if (before.failed < many && now.failed >= many && !over) {
            rules.add(Rule.ERRORS);
        }
        return rules;
    }
}
