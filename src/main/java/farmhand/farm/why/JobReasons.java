package farmhand.farm.why;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.spec.JobWishes;

import java.util.Optional;
import java.util.stream.Stream;

/** What keeps a whole job back. */
final class JobReasons {
    private JobReasons() {}

    static Optional<Reason> of(Farm farm, Job job) {
        JobWishes wishes = job.settings().wishes();
        if (wishes.aborted()) {
            return Optional.of(
                    Reason.of(Kind.ABORTED, "the job is aborted", "retry " + job.number()));
        }
        if (!wishes.activated()) {
            return Optional.of(
                    Reason.of(
                            Kind.NOT_ACTIVATED,
                            "the job is not activated",
                            "activate " + job.number()));
        }
        if (wishes.paused()) {
            return Optional.of(
                    Reason.of(Kind.JOB_PAUSED, "the job is paused", "resume " + job.number()));
        }
        return unmet(farm, job, job.settings().needs().stream());
    }

    /** The first of some needs on other jobs that is not met. */
    static Optional<Reason> unmet(Farm farm, Job job, Stream<? extends Need> needs) {
        return needs.flatMap(need -> unmet(farm, job, need).stream()).findFirst();
    }

    private static Optional<Reason> unmet(Farm farm, Job job, Need need) {
        return switch (need) {
            case Need.WholeJob(JobNumber number) ->
                    farm.job(number).filter(other -> !other.isMet()).map(JobReasons::waits);
            case Need.JobsMatching mask ->
                    farm.jobs().unmet(job, mask).findFirst().map(JobReasons::waits);
            case Need.WholeBlock _, Need.BlockByFrame _, Need.BlocksMatching _ -> Optional.empty();
        };
    }

    private static Reason waits(Job other) {
        Subject subject = new Subject.OfJob(other.number());
        String name = "job " + other.settings().name();
        JobStatus status = other.status();
        boolean wantsPause = other.settings().wishes().paused();
        Optional<Culprits.Culprit> culprit =
                status == JobStatus.FAILED || (status == JobStatus.PAUSED && !wantsPause)
                        ? Culprits.of(other)
                        : Optional.empty();
        if (culprit.isPresent()) {
            return Reason.of(
                    Kind.IMPOSSIBLE,
                    "can never run: " + culprit.get().text() + " in " + name,
                    subject,
                    culprit.get().remedy());
        }
        return wantsPause
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
}
