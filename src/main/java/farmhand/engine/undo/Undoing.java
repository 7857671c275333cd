package farmhand.engine.undo;

import farmhand.engine.rules.Rules;
import farmhand.engine.rules.needs.JobCircles;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Verb;
import farmhand.farm.history.JobPart;
import farmhand.farm.history.Undo;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.time.Age;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings back what a command changed, each thing by itself: it is set only where it still is as the
 * command left it, and refused by name where somebody changed it since. What is as before already
 * stays.
 */
public final class Undoing {
    private final Origin origin;
    private final When now;
    private final List<FarmEvent> events = new ArrayList<>();
    private final List<Subject> done = new ArrayList<>();
    private final List<Rejection> refused = new ArrayList<>();
    private Farm farm;

    private Undoing(Farm farm, Origin origin, When now) {
        this.farm = farm;
        this.origin = origin;
        this.now = now;
    }

    /** What becomes of undoing that on {@code farm}; changes nothing. */
    public static Decision.Accepted decide(Farm farm, Undo undo, Origin origin, When now) {
        Undoing undoing = new Undoing(farm, origin, now);
        for (Undo.Part part : undo.parts()) {
            try {
                undoing.bringBack(part);
            } catch (Refused no) {
                undoing.refused.add(no.rejection());
            }
        }
        return new Decision.Accepted(
                undoing.events,
                undoing.done.stream().distinct().toList(),
                undoing.refused,
                List.of());
    }

    private void bringBack(Undo.Part part) {
        switch (part) {
            case Undo.WorkerPause pause -> happened(PolicyParts.pause(farm, pause, now));
            case Undo.WorkerNote note -> happened(PolicyParts.note(farm, note, now));
            case Undo.FarmPause pause -> happened(PolicyParts.pause(farm, pause, now));
            case Undo.QueueSet queue -> happened(PolicyParts.queue(farm, queue, now));
            case Undo.UserSet user -> happened(PolicyParts.user(farm, user, now));
            case Undo.ServiceSet service -> happened(PolicyParts.service(farm, service, now));
            case Undo.JobCame(JobNumber job) -> takeAway(job);
            case Undo.JobTaken(JobNumber job, boolean back) -> {
                if (back) {
                    decided(Command.act(new Verb.Delete(), one(job)));
                } else {
                    restore(job);
                }
            }
            case Undo.DoneElsewhere(JobNumber job, _) -> throw notServed(job);
            case Undo.JobAged aged -> age(aged);
            case Undo.JobSaid said -> say(said);
            case Undo.BlockSaid said -> decided(FieldParts.ofBlock(farm, said, refused));
            case Undo.TasksSaid said -> decided(FieldParts.ofTasks(farm, said, refused));
            case Undo.TasksStood stood -> {
                StandingParts.Back back = StandingParts.of(farm, stood, now);
                happened(back.events(), back.done());
                refused.addAll(back.refused());
            }
        }
    }

    /** A job that was submitted is taken away again unless something of it was begun. */
    private void takeAway(JobNumber number) {
        Job job = known(number);
        if (!job.started().isNever()) {
            throw Conflicts.refused(
                    "started",
                    "Something of job " + number + " was run already, so it stays.",
                    "Delete it if it shall go all the same.",
                    number.toString());
        }
        happened(List.of(new FarmEvent.JobDeleted(number, now)), one(number));
    }

    private void restore(JobNumber number) {
        Job job = farm.jobs().find(number).orElseThrow(() -> purged(number));
        if (job.deleted()) {
            happened(List.of(new FarmEvent.JobRestored(number, now)), one(number));
        }
    }

    /** What is not over is active, whatever is undone. */
    private void age(Undo.JobAged aged) {
        Job job = known(aged.job());
        boolean over = !job.finished().isNever();
        if (job.age() == aged.after() && (over || aged.before() == Age.ACTIVE)) {
            happened(
                    List.of(new FarmEvent.JobAged(aged.job(), aged.before(), now)),
                    one(aged.job()));
        } else if (job.age() != aged.before()) {
            throw Conflicts.changed("The age of job " + aged.job(), aged.job().toString());
        }
    }

    private void say(Undo.JobSaid said) {
        Job job = known(said.job());
        JobSettings settings = job.settings();
        Set<JobPart> parts = JobPart.between(said.before(), said.after());
        for (JobPart part : parts) {
            if (part.isSame(job.settings(), said.after())) {
                if (part != JobPart.NEEDS || closesNoCircle(job, said.before().needs())) {
                    settings = part.copied(settings, said.before());
                }
            } else if (!part.isSame(job.settings(), said.before())) {
                refused.add(
                        Conflicts.changed(
                                        "“" + part.key() + "” of job " + said.job(),
                                        said.job().toString())
                                .rejection());
            }
        }
        if (!farm.policy().queues().containsKey(settings.queue())) {
            throw Conflicts.changed("Queue “" + settings.queue() + "”", said.job().toString());
        }
        if (!settings.equals(job.settings())) {
            happened(List.of(new FarmEvent.JobEdited(said.job(), settings, now)), one(said.job()));
        }
    }

    /** Others may have come to wait for the job since it waited for these. */
    private boolean closesNoCircle(Job job, List<Need.OfJobs> needs) {
        try {
            JobCircles.refuse(farm, job, needs);
            return true;
        } catch (Refused circle) {
            refused.add(circle.rejection().about(job.number().toString()));
            return false;
        }
    }

    private void decided(Command command) {
        switch (Rules.decide(farm, command, origin, now)) {
            case Decision.Refused(var rejection) -> refused.add(rejection);
            case Decision.Accepted accepted -> {
                happened(accepted.events(), accepted.done());
                refused.addAll(accepted.refused());
            }
        }
    }

    private void decided(Optional<Command> command) {
        command.ifPresent(this::decided);
    }

    private void happened(Optional<FarmEvent> event) {
        event.ifPresent(one -> happened(List.of(one), List.of()));
    }

    private void happened(List<? extends FarmEvent> more, List<? extends Subject> subjects) {
        if (!more.isEmpty()) {
            farm = farm.apply(more);
            events.addAll(more);
            done.addAll(subjects);
        }
    }

    private Job known(JobNumber number) {
        return farm.job(number)
                .orElseThrow(
                        () ->
                                Conflicts.refused(
                                        "not_found",
                                        "Job " + number + " was deleted.",
                                        "Undo its deletion first; on a farm of Afanasy's it is gone for good.",
                                        number.toString()));
    }

    /** Whoever serves the place sees to it before the writer is asked. */
    private static Refused notServed(JobNumber number) {
        return Conflicts.refused(
                "kept_elsewhere",
                "Job " + number + " is kept in a directory that is not served now.",
                "Start the farm with --cgkit and that directory.",
                number.toString());
    }

    private static Refused purged(JobNumber number) {
        return Conflicts.refused(
                "not_found",
                "Job " + number + " is gone for good.",
                "Submit it again.",
                number.toString());
    }

    private static List<Subject> one(JobNumber number) {
        return List.of(new Subject.OfJob(number));
    }
}
