package farmhand.viewmodel.row;

import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.spec.NeedSpec.Whose;
import farmhand.farm.view.JobView;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which jobs wait for which others, and which for a time. Who waits by a mask is looked at when a
 * job that it may mean comes, goes, ends or begins again. Used on the window's thread only.
 */
final class Followers {
    /** What masks look at. */
    private record Seen(String name, String user, boolean met) {
        static Seen of(JobView job) {
            return new Seen(job.settings().name(), job.settings().user(), job.totals().allMet());
        }
    }

    private record Wait(JobRow row, Need.JobsMatching need) {
        boolean isFor(JobRow other) {
            JobView view = other.view();
            return other != row
                    && !view.totals().allMet()
                    && (need.whose() == Whose.ALL
                            || view.settings().user().equals(row.view().settings().user()))
                    && need.mask().matches(view.settings().name());
        }
    }

    private final Map<JobNumber, Set<JobRow>> byNeeded = new HashMap<>();
    private final Map<JobRow, List<Need>> noted = new HashMap<>();
    private final Map<JobNumber, Seen> seen = new HashMap<>();

    /** Who waits by a mask, and the first found of those for whom. */
    private final Map<Wait, Optional<JobRow>> byMask = new HashMap<>();

    private final Set<JobRow> timed = new LinkedHashSet<>();

    /**
     * Notes what those rows wait for now, and whom others wait for no longer.
     *
     * @return the rows that wait for any of them
     */
    Set<JobRow> look(Collection<JobRow> touched, Collection<JobRow> gone, Collection<JobRow> all) {
        Set<JobRow> turned = new HashSet<>();
        for (JobRow row : touched) {
            note(row, all);
            Seen now = Seen.of(row.view());
            if (!now.equals(seen.put(row.job(), now))) {
                turned.add(row);
            }
        }
        Set<JobRow> found = new LinkedHashSet<>();
        touched.forEach(row -> found.addAll(byNeeded.getOrDefault(row.job(), Set.of())));
        byMask.replaceAll(
                (wait, before) -> {
                    Optional<JobRow> now = again(wait, before, turned, gone, all);
                    if (!now.equals(before)) {
                        found.add(wait.row());
                    }
                    return now;
                });
        return found;
    }

    /** Looks only where another may be meant than before. */
    private static Optional<JobRow> again(
            Wait wait,
            Optional<JobRow> before,
            Set<JobRow> turned,
            Collection<JobRow> gone,
            Collection<JobRow> all) {
        boolean other = turned.contains(wait.row());
        if (before.isEmpty()) {
            return first(wait, other ? all : turned);
        }
        boolean lost = turned.contains(before.get()) || gone.contains(before.get());
        return other || lost ? first(wait, all) : before;
    }

    private static Optional<JobRow> first(Wait wait, Collection<JobRow> among) {
        return among.stream().filter(wait::isFor).findFirst();
    }

    private void note(JobRow row, Collection<JobRow> all) {
        if (row.isEarly(row.rows().now())) {
            timed.add(row);
        }
        List<Need> needs = needs(row);
        if (needs.equals(noted.getOrDefault(row, List.of()))) {
            return;
        }
        forgetNeeds(row);
        noted.put(row, needs);
        for (Need need : needs) {
            if (need instanceof Need.WholeJob(JobNumber job)) {
                byNeeded.computeIfAbsent(job, _ -> new LinkedHashSet<>()).add(row);
            }
            if (need instanceof Need.JobsMatching mask) {
                Wait wait = new Wait(row, mask);
                byMask.put(wait, first(wait, all));
            }
        }
    }

    /** Those of the job and of its blocks on other jobs. */
    private static List<Need> needs(JobRow row) {
        List<Need> needs = new ArrayList<>(row.view().settings().needs());
        for (BlockRow block : row.blocks()) {
            for (Need need : block.view().needs()) {
                if (need instanceof Need.OfJobs) {
                    needs.add(need);
                }
            }
        }
        return needs;
    }

    void forget(JobRow row) {
        forgetNeeds(row);
        timed.remove(row);
        seen.remove(row.job());
    }

    private void forgetNeeds(JobRow row) {
        for (Need need : Objects.requireNonNullElse(noted.remove(row), List.<Need>of())) {
            if (need instanceof Need.WholeJob(JobNumber job)) {
                byNeeded.getOrDefault(job, new LinkedHashSet<>()).remove(row);
            }
            if (need instanceof Need.JobsMatching mask) {
                byMask.remove(new Wait(row, mask));
            }
        }
    }

    void clear() {
        byNeeded.clear();
        noted.clear();
        seen.clear();
        byMask.clear();
        timed.clear();
    }

    /** One of the jobs that the row waits for by that mask, if there is one left. */
    Optional<JobRow> blocker(JobRow row, Need.JobsMatching need) {
        return byMask.getOrDefault(new Wait(row, need), Optional.empty());
    }

    /** The rows whose time has come; each is told once. */
    List<JobRow> due(Instant now) {
        List<JobRow> due = timed.stream().filter(row -> !row.isEarly(now)).toList();
        due.forEach(timed::remove);
        return due;
    }
}
