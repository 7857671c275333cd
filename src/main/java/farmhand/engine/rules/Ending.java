package farmhand.engine.rules;

import farmhand.engine.rules.wish.Effect;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayList;
import java.util.List;

/** Ends whole jobs for good, and lets them begin or go on. */
final class Ending {
    private Ending() {}

    /** What runs is ended and re-opens; nothing of it is started again. */
    static Effect abort(Job job, When now) {
        refuseDone(job);
        List<FarmEvent> events = new ArrayList<>(edited(job, aborted(job, true), now));
        events.addAll(Stops.of(job, now));
        return Effect.whole(events, subject(job));
    }

    static Effect activate(Job job, When now) {
        JobSettings settings = job.settings();
        if (settings.wishes().activated()) {
            throw refused(
                    job,
                    "already_activated",
                    "Job " + job.number() + " is activated already.",
                    "Ask why it waits, if it does.");
        }
        return Effect.whole(
                edited(job, settings.with(settings.wishes().withActivated(true)), now),
                subject(job));
    }

    static void refuseAborted(Job job) {
        if (job.settings().wishes().aborted()) {
            throw refused(
                    job,
                    "aborted",
                    "Job " + job.number() + " is aborted.",
                    "Retry it if it shall go on.");
        }
    }

    static void refuseDone(Job job) {
        if (job.isMet()) {
            throw refused(
                    job,
                    "already_done",
                    "Job " + job.number() + " is done already.",
                    "Delete it if it shall go.");
        }
    }

    /** What is said of the job, aborted or not. */
    static JobSettings aborted(Job job, boolean value) {
        JobSettings settings = job.settings();
        return settings.with(settings.wishes().withAborted(value));
    }

    private static List<FarmEvent> edited(Job job, JobSettings settings, When now) {
        return Editing.edited(job, settings, now);
    }

    private static Subject subject(Job job) {
        return new Subject.OfJob(job.number());
    }

    private static Refused refused(Job job, String code, String message, String remedy) {
        return new Refused(Rejection.of(code, message, remedy).about(job.number().toString()));
    }
}
