package farmhand.engine.upkeep;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.time.Age;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Lets jobs grow old: from active to inactive, from inactive to archived; takes away those that are
 * to go by themselves, and purges what was deleted long ago. Used by the writer alone.
 */
public final class Ages {
    /** A look at a job, which may be too early when it comes. */
    private record Look(When at, JobNumber job) {}

    private final AgeLimits limits;
    private final PriorityQueue<Look> looks =
            new PriorityQueue<>(Comparator.comparing(Look::at).thenComparing(Look::job));

    /** Of the jobs of {@code farm}. */
    public Ages(AgeLimits limits, Farm farm) {
        this.limits = limits;
        begin(farm);
    }

    /** Looks at all jobs anew, as after a commit that failed. */
    public void begin(Farm farm) {
        looks.clear();
        farm.jobs().stream().forEach(this::plan);
    }

    /** Follows {@code events}, all of which have happened to {@code farm}. */
    public void follow(Farm farm, List<? extends FarmEvent> events) {
        for (FarmEvent event : events) {
            if (event instanceof FarmEvent.OfJob of
                    && !(event instanceof FarmEvent.AttemptProgressed)) {
                farm.jobs().find(of.job()).ifPresent(this::plan);
            }
        }
    }

    /** When there is something to look at. */
    public Optional<When> next() {
        return Optional.ofNullable(looks.peek()).map(Look::at);
    }

    /** What becomes of jobs by {@code now}, each once. */
    public List<FarmEvent> due(Farm farm, When now) {
        List<FarmEvent> events = new ArrayList<>();
        while (!looks.isEmpty() && looks.element().at().compareTo(now) <= 0) {
            JobNumber number = looks.remove().job();
            boolean seen = events.stream().anyMatch(event -> isOf(event, number));
            if (!seen) {
                farm.jobs().find(number).flatMap(job -> due(job, now)).ifPresent(events::add);
            }
        }
        return events;
    }

    private static boolean isOf(FarmEvent event, JobNumber number) {
        return event instanceof FarmEvent.OfJob of && of.job().equals(number);
    }

    private void plan(Job job) {
        At next = next(job);
        if (!next.when().isNever()) {
            looks.add(new Look(next.when(), job.number()));
        }
    }

    private Optional<FarmEvent> due(Job job, When now) {
        At next = next(job);
        if (next.when().isNever() || next.when().compareTo(now) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (next.what()) {
                    case PURGE -> new FarmEvent.JobPurged(job.number(), now);
                    case DELETE -> new FarmEvent.JobDeleted(job.number(), now);
                    case ARCHIVE -> new FarmEvent.JobAged(job.number(), Age.ARCHIVED, now);
                    case HIDE -> new FarmEvent.JobAged(job.number(), Age.INACTIVE, now);
                });
    }

    private enum What {
        PURGE,
        DELETE,
        ARCHIVE,
        HIDE
    }

    /** What becomes of a job next, and when; never where it stays as it is. */
    private record At(When when, What what) {
        static final At NEVER = new At(When.NEVER, What.HIDE);

        At orEarlier(At other) {
            boolean earlier = when.isNever() || other.when.compareTo(when) < 0;
            return !other.when.isNever() && earlier ? other : this;
        }
    }

    private At next(Job job) {
        if (job.deleted()) {
            return job.totals().active() > 0
                    ? At.NEVER
                    : new At(after(job.modified(), limits.archiveAfter()), What.PURGE);
        }
        if (job.finished().isNever()) {
            return At.NEVER;
        }
        When from = job.aging().from(job.finished());
        At older =
                switch (job.aging().age()) {
                    case ACTIVE -> new At(after(from, limits.inactiveAfter()), What.HIDE);
                    case INACTIVE -> new At(after(from, limits.archiveAfter()), What.ARCHIVE);
                    case ARCHIVED -> At.NEVER;
                };
        Duration goes = job.settings().wishes().times().deleteAfter();
        return goes.isZero()
                ? older
                : older.orEarlier(new At(after(job.finished(), goes), What.DELETE));
    }

    private static When after(When moment, Duration span) {
        return new When(moment.micros() + span.toNanos() / 1_000);
    }
}
