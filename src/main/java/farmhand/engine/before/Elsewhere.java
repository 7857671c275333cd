package farmhand.engine.before;

import farmhand.engine.port.Mirror;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.history.Undo;
import farmhand.farm.policy.Policy;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.JobSpec;
import farmhand.query.Aim;
import farmhand.query.Asked;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Does what is asked of jobs that are kept elsewhere, before the writer is asked for the rest: it
 * must not wait for a disk, and learns by what is seen there afterwards.
 */
public final class Elsewhere {
    private final Mirrors mirrors;
    private final List<Subject> done = new ArrayList<>();
    private final List<Rejection> refused = new ArrayList<>();
    private final Set<Undo.Part> undo = new LinkedHashSet<>();

    /** Of which nothing was done yet. */
    public Elsewhere(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    /** The place that a job is submitted to, if it is one of these. */
    public static Optional<Mirror> target(Mirrors mirrors, JobSpec job) {
        return mirrors.of(Policy.queueName(job.wishes().queue()));
    }

    /** Whether the command may be about such jobs. */
    public static boolean matter(Mirrors mirrors, Farm farm, Command.Acts command) {
        return command.acts().stream()
                .anyMatch(
                        act ->
                                !act.where().isBlank()
                                        || act.subjects().stream()
                                                .anyMatch(
                                                        one ->
                                                                mirrors.job(farm, one.job())
                                                                        .isPresent()));
    }

    /** Does its part; what is left to do, which may be nothing. */
    public Command.Acts rest(Farm farm, Command.Acts command, Asked asked) {
        List<Act> rest = new ArrayList<>();
        for (Act act : command.acts()) {
            List<Subject> meant =
                    act.where().isBlank() ? act.subjects() : Aim.of(farm, act.where(), asked);
            List<Subject> others = new ArrayList<>();
            for (Subject subject : meant) {
                Optional<Job> job = mirrors.job(farm, subject.job());
                if (job.isPresent()) {
                    act(act.verb(), job.get(), subject);
                } else {
                    others.add(subject);
                }
            }
            if (!others.isEmpty() || meant.isEmpty()) {
                rest.add(meant.isEmpty() ? act : new Act(act.verb(), others));
            }
        }
        return new Command.Acts(rest);
    }

    /** What came of its part. */
    public Beforehand beforehand(String word) {
        return new Beforehand(word, done, refused, List.copyOf(undo), List.of());
    }

    /** The job of that place, once what was seen of it was folded. */
    public static Optional<Job> made(Farm farm, Mirror place, int position) {
        return farm.jobs().stream()
                .filter(job -> !job.deleted() && job.queue().equals(place.queue()))
                .filter(job -> job.settings().position() == position)
                .findFirst();
    }

    /** Undoes what was done there, each by itself, where it can be. */
    public void takeBack(Farm farm, Undo undone) {
        for (Undo.Part part : undone.parts()) {
            if (part instanceof Undo.DoneElsewhere(JobNumber number, Undo.Deed deed)) {
                Subject subject = new Subject.OfJob(number);
                about(
                        subject,
                        () -> {
                            Job job = mirrors.job(farm, number).orElseThrow(() -> gone(number));
                            takeBack(placeOf(job), job, deed);
                        });
            }
        }
    }

    private void takeBack(Mirror place, Job job, Undo.Deed deed) {
        int position = job.settings().position();
        switch (deed) {
            case SUBMIT -> {
                place.takeBack(position, true);
                undo.add(new Undo.DoneElsewhere(job.number(), Undo.Deed.FOR_GOOD));
            }
            case ACTIVATE -> {
                place.takeBack(position, false);
                undo.add(new Undo.DoneElsewhere(job.number(), Undo.Deed.DEACTIVATE));
            }
            case DEACTIVATE -> place.act(new Verb.Activate(), position, Set.of());
            case FOR_GOOD ->
                    throw Refused.of(
                            "not_undoable",
                            "What was done to job "
                                    + job.number()
                                    + " in its directory cannot be taken back.",
                            "Set by hand what shall be otherwise.");
        }
    }

    private void act(Verb verb, Job job, Subject subject) {
        about(
                subject,
                () -> {
                    placeOf(job).act(verb, job.settings().position(), keys(job, subject));
                    undo.add(new Undo.DoneElsewhere(job.number(), deed(verb)));
                });
    }

    private static Undo.Deed deed(Verb verb) {
        return verb instanceof Verb.Activate ? Undo.Deed.ACTIVATE : Undo.Deed.FOR_GOOD;
    }

    private void about(Subject subject, Runnable step) {
        try {
            step.run();
            done.add(subject);
        } catch (Refused no) {
            refused.add(no.rejection().about(subject.toString()));
        }
    }

    private Mirror placeOf(Job job) {
        return mirrors.of(job.queue()).orElseThrow(() -> notServed(job));
    }

    private static Set<String> keys(Job job, Subject subject) {
        Set<String> keys = new TreeSet<>();
        if (subject instanceof Subject.OfTasks(var block, var tasks)) {
            int size = job.blocks().getFirst().tasks().size();
            if (block.block() > 0 || tasks.isEmpty() || tasks.last() >= size) {
                throw Refused.of(
                        "not_found",
                        "There are no tasks " + subject + ".",
                        "List the job's tasks to see their addresses.");
            }
            tasks.forEach(i -> keys.add(job.blocks().getFirst().options(i).key()));
        }
        return keys;
    }

    private static Refused gone(JobNumber number) {
        return Refused.of(
                "not_found",
                "Job " + number + " is no longer in its directory.",
                "List the jobs again.");
    }

    private static Refused notServed(Job job) {
        return Refused.of(
                "kept_elsewhere",
                "Job %s is kept in %s, which is not served now."
                        .formatted(job.number(), job.queue()),
                "Start the farm with --cgkit and that directory.");
    }
}
