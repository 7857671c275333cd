package farmhand.farm.view;

import farmhand.farm.ByNumber;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobPlace;
import farmhand.farm.address.JobNumber;
import farmhand.farm.policy.Policy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a reader that watches nothing in detail sees: all jobs that were not taken away, with their
 * blocks. A reader keeps one by folding into it whatever it is told.
 *
 * @param revision up to which all is known; 0 while a snapshot is on its way
 * @param jobs by number; versions share what did not change
 * @param stale numbers of jobs that are known from before the snapshot that is on its way, and were
 *     not told again yet
 * @param policy what is said of the farm as a whole
 */
public record View(long revision, ByNumber<WholeJob> jobs, Set<JobNumber> stale, Policy policy) {
    /** Before the first update. */
    public static final View EMPTY = new View(0, ByNumber.none(), Set.of(), Policy.USUAL);

    public View {
        stale = Set.copyOf(stale);
    }

    /** What is seen of {@code farm}. */
    public static View project(Farm farm) {
        ByNumber<WholeJob> jobs = ByNumber.none();
        for (Job job : farm.jobs().stream().filter(Job::isCurrent).toList()) {
            jobs = jobs.with(job.number(), WholeJob.of(job));
        }
        return new View(farm.revision(), jobs, Set.of(), farm.policy());
    }

    /** All jobs as they go before each other. */
    public List<JobView> inOrder() {
        return jobs.values().stream()
                .map(WholeJob::job)
                .sorted(
                        Comparator.comparing(
                                job -> JobPlace.of(policy, job.number(), job.settings())))
                .toList();
    }

    /**
     * The view after {@code update}. Throws {@link IllegalArgumentException} when the update cannot
     * follow on this view; the reader has to begin anew then.
     */
    public View apply(Update update) {
        return switch (update) {
            case Update.Hello hello ->
                    hello.resumed() ? this : new View(0, jobs, Set.copyOf(jobs.keySet()), policy);
            case Update.Snapshot part -> with(part);
            case Update.Changes told -> after(told);
            case Update.Watched _ -> this;
            case Update.LogText _ -> this;
            case Update.Workers _ -> this;
            case Update.Link _ -> this;
            case Update.NotWatched _ -> this;
            case Update.Lost _ -> this;
        };
    }

    private View after(Update.Changes told) {
        if (told.from() != revision + 1) {
            throw new IllegalArgumentException(
                    "changes from revision " + told.from() + " do not follow on " + revision);
        }
        ByNumber<WholeJob> changed = jobs;
        Policy saidNow = policy;
        for (ViewChange change : told.changes()) {
            changed = ViewFold.apply(changed, change);
            saidNow = PolicyFold.apply(saidNow, change);
        }
        return new View(told.to(), changed, stale, saidNow);
    }

    private View with(Update.Snapshot part) {
        ByNumber<WholeJob> known = jobs;
        Set<JobNumber> older = new TreeSet<>(stale);
        for (WholeJob job : part.jobs()) {
            known = known.with(job.job().number(), job);
            older.remove(job.job().number());
        }
        if (part.more()) {
            return new View(0, known, older, part.policy());
        }
        for (JobNumber gone : older) {
            known = known.without(gone);
        }
        return new View(part.revision(), known, Set.of(), part.policy());
    }
}
