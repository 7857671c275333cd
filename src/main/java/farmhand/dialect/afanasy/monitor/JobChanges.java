package farmhand.dialect.afanasy.monitor;

import farmhand.dialect.afanasy.answer.JobList;
import farmhand.dialect.afanasy.answer.Users;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.task.Totals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which jobs came, changed and went between two farms, for one who watches some of them.
 *
 * @param added numbers of those that came
 * @param changed numbers of those that came or changed
 * @param gone numbers of those that went
 * @param users numbers of those who have other jobs than before, or of whom tasks started or ended,
 *     and of those of whom something was said
 * @param isCountDifferent whether there are more or fewer jobs, or tasks in some state, whoever
 *     watches
 * @param isWorkDifferent whether tasks started or ended
 */
record JobChanges(
        Set<Integer> added,
        Set<Integer> changed,
        Set<Integer> gone,
        Set<Integer> users,
        boolean isCountDifferent,
        boolean isWorkDifferent) {
    /** Of one who was deleted; no monitor watches that number. */
    private static final int NOBODY = -2;

    /** Between {@code before} and {@code now}, for whoever watches {@code uid}. */
    static JobChanges between(Farm before, Farm now, Users users, int uid) {
        Set<Integer> added = new TreeSet<>();
        Set<Integer> changed = new TreeSet<>();
        Set<Integer> gone = new TreeSet<>();
        Set<Integer> owners = new TreeSet<>();
        boolean counts = false;
        boolean work = false;
        for (Job job : now.jobs().changedSince(before.jobs()).toList()) {
            Optional<Job> old = before.jobs().find(job.number()).filter(JobList::isListed);
            boolean listed = JobList.isListed(job);
            if (old.isEmpty() && !listed) {
                continue;
            }
            int owner = number(users, job.settings().user());
            int oldOwner = old.map(one -> number(users, one.settings().user())).orElse(owner);
            Totals then = old.map(Job::totals).orElse(Totals.NONE);
            boolean other = isWorked(then, job.totals());
            counts |= old.isEmpty() || !listed || !job.totals().isCountedAs(then);
            work |= other;
            if (other || old.isEmpty() || !listed || oldOwner != owner) {
                owners.add(owner);
                owners.add(oldOwner);
            }
            boolean isOfAnother = oldOwner != owner && uid != 0;
            if (isOfAnother && listed && uid == owner) {
                added.add(job.number().value());
            }
            if (isOfAnother && uid == oldOwner) {
                gone.add(job.number().value());
            }
            if (isOfAnother || (uid != 0 && uid != owner)) {
                continue;
            }
            if (!listed) {
                gone.add(job.number().value());
                continue;
            }
            changed.add(job.number().value());
            if (old.isEmpty()) {
                added.add(job.number().value());
            }
        }
        for (Job job : vanished(before, now)) {
            int owner = number(users, job.settings().user());
            counts = true;
            work |= job.totals().active() > 0;
            owners.add(owner);
            if (uid == 0 || uid == owner) {
                gone.add(job.number().value());
            }
        }
        for (String user : changedUsers(before, now)) {
            owners.add(number(users, user));
        }
        owners.remove(NOBODY);
        return new JobChanges(added, changed, gone, owners, counts, work);
    }

    /**
     * The jobs of that user in order, where those that both farms have stand otherwise than before
     * or have another priority, whether that moves them or not; else none.
     */
    static List<Integer> order(Farm before, Farm now, String user) {
        if (before.revision() == now.revision()) {
            return List.of();
        }
        List<Integer> then = order(before, user);
        List<Integer> all = order(now, user);
        Set<Integer> common = new TreeSet<>(then);
        common.retainAll(all);
        boolean same =
                then.stream()
                        .filter(common::contains)
                        .toList()
                        .equals(all.stream().filter(common::contains).toList());
        return same && common.stream().allMatch(job -> isAsUrgent(before, now, job))
                ? List.of()
                : all;
    }

    private static boolean isAsUrgent(Farm before, Farm now, int job) {
        return priority(before, job).equals(priority(now, job));
    }

    private static Optional<Integer> priority(Farm farm, int job) {
        return farm.jobs().find(new JobNumber(job)).map(one -> one.settings().priority());
    }

    /** Those that are not there at all any more, as on an afserver they were deleted from. */
    private static List<Job> vanished(Farm before, Farm now) {
        return before.jobs()
                .changedSince(now.jobs())
                .filter(job -> JobList.isListed(job) && now.jobs().find(job.number()).isEmpty())
                .toList();
    }

    /** The jobs of that user in order. */
    static List<Integer> order(Farm farm, String user) {
        return farm.inOrder()
                .filter(job -> JobList.isListed(job) && job.settings().user().equals(user))
                .map(Job::number)
                .map(JobNumber::value)
                .toList();
    }

    private static Set<String> changedUsers(Farm before, Farm now) {
        if (before.policyChanged() == now.policyChanged()) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>(before.policy().users().keySet());
        names.addAll(now.policy().users().keySet());
        names.removeIf(name -> before.policy().user(name).equals(now.policy().user(name)));
        return names;
    }

    private static int number(Users users, String name) {
        return users.find(name).orElse(NOBODY);
    }

    /** Where one ended and the next started between two looks, as many run as before. */
    private static boolean isWorked(Totals then, Totals now) {
        return now.active() != then.active()
                || now.done() > then.done()
                || now.failed() > then.failed()
                || now.failures() > then.failures();
    }
}
