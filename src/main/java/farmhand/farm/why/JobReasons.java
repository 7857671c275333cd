package farmhand.farm.why;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.spec.JobWishes;

import java.util.Optional;
import java.util.stream.Stream;

/** What keeps a whole job back. */
final class JobReasons {
    private JobReasons() {}

    /** What keeps back those of its tasks that are not to run at once. */
    static Optional<Reason> of(Farm farm, Job job, When now) {
        return ended(job)
                .or(() -> paused(farm, job))
                .or(() -> tooEarly(job, now))
                .or(() -> unmet(farm, job, job.settings().needs().stream()));
    }

    /** What keeps back all of its tasks, also those that are to run at once. */
    static Optional<Reason> ofUrgent(Farm farm, Job job) {
        return ended(job).or(() -> unmet(farm, job, job.settings().needs().stream()));
    }

    private static Optional<Reason> ended(Job job) {
        JobWishes wishes = job.settings().wishes();
        if (wishes.aborted()) {
            return Optional.of(
                    Reason.of(Kind.ABORTED, "the job is aborted", "retry " + job.number()));
        }
        return wishes.activated()
                ? Optional.empty()
                : Optional.of(
                        Reason.of(
                                Kind.NOT_ACTIVATED,
                                "the job is not activated",
                                "activate " + job.number()));
    }

    /** From outside in: the farm, the queue, the job. */
    private static Optional<Reason> paused(Farm farm, Job job) {
        if (farm.policy().paused()) {
            return Optional.of(Reason.of(Kind.FARM_PAUSED, "the farm is paused", "resume farm"));
        }
        if (farm.policy().queue(job.queue()).paused()) {
            return Optional.of(
                    Reason.of(
                            Kind.QUEUE_PAUSED,
                            "queue " + job.queue() + " is paused",
                            "resume queue:" + job.queue()));
        }
        return job.settings().wishes().paused()
                ? Optional.of(
                        Reason.of(Kind.JOB_PAUSED, "the job is paused", "resume " + job.number()))
                : Optional.empty();
    }

    private static Optional<Reason> tooEarly(Job job, When now) {
        When begin = job.settings().wishes().times().notBefore();
        return begin.compareTo(now) > 0
                ? Optional.of(Reason.until(begin, "change not_before of " + job.number()))
                : Optional.empty();
    }

    /** The first of some needs on other jobs that is not met. */
    static Optional<Reason> unmet(Farm farm, Job job, Stream<? extends Need> needs) {
        return needs.flatMap(need -> unmet(farm, job, need).stream()).findFirst();
    }

    private static Optional<Reason> unmet(Farm farm, Job job, Need need) {
        return switch (need) {
            case Need.WholeJob(JobNumber number) ->
                    farm.job(number)
                            .filter(other -> !other.isMet())
                            .map(one -> waits(farm, job, one));
            case Need.JobsMatching mask ->
                    farm.jobs().unmet(job, mask).findFirst().map(one -> waits(farm, job, one));
            case Need.WholeBlock _, Need.BlockByFrame _, Need.BlocksMatching _ -> Optional.empty();
        };
    }

    private static Reason waits(Farm farm, Job job, Job other) {
        Subject subject = new Subject.OfJob(other.number());
        String name = "job " + other.settings().name();
        Optional<Blame.Found> blame = other.isInVain() ? Blame.of(farm, other) : Optional.empty();
        if (blame.isPresent()) {
            return impossible(blame.get(), subject);
        }
        Optional<String> circle = Circles.ofJobs(farm, job, other);
        if (circle.isPresent()) {
            return Reason.of(
                    Kind.IMPOSSIBLE,
                    "can never run: " + circle.get(),
                    subject,
                    "change needs of " + job.number());
        }
        Optional<Blame.Found> behind =
                other.isInVain() ? Circles.behind(farm, other) : Optional.empty();
        if (behind.isPresent()) {
            return impossible(behind.get(), subject);
        }
        return other.settings().wishes().paused()
                ? Reason.of(
                        Kind.NEEDS,
                        "waits for " + name + ", which is paused",
                        subject,
                        "resume " + other.number())
                : Reason.of(
                        Kind.NEEDS,
                        "waits for " + name + " (" + other.totals().progress() + " %)",
                        subject,
                        "");
    }

    private static Reason impossible(Blame.Found blame, Subject subject) {
        return Reason.of(
                Kind.IMPOSSIBLE, "can never run: " + blame.text(), subject, blame.remedy());
    }
}
