package farmhand.engine;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.policy.Policy;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.JobSpec;
import farmhand.query.Aim;
import farmhand.query.Asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Does what is asked of jobs that are kept elsewhere, before the writer is asked for the rest: it
 * must not wait for a disk, and learns by what is seen there afterwards.
 */
final class Elsewhere {
    private final Mirrors mirrors;
    private final List<Subject> done = new ArrayList<>();
    private final List<Rejection> refused = new ArrayList<>();

    Elsewhere(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    /** The place that a job is submitted to, if it is one of these. */
    static Optional<Mirror> target(Mirrors mirrors, JobSpec job) {
        return mirrors.of(Policy.queueName(job.wishes().queue()));
    }

    /** Whether the command may be about such jobs. */
    static boolean matter(Mirrors mirrors, Farm farm, Command command) {
        return !mirrors.places().isEmpty()
                && command instanceof Command.Acts(List<Act> acts)
                && acts.stream()
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
    Command.Acts rest(Farm farm, Command.Acts command, Asked asked) {
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

    /** The outcome of the whole command, of which {@code rest} was that of the rest. */
    Outcome whole(Outcome rest) {
        return switch (rest) {
            case Outcome.Refused no -> no;
            case Outcome.Done(long revision, var subjects, var refusals, var warnings) -> {
                List<Subject> all = new ArrayList<>(done);
                all.addAll(subjects);
                List<Rejection> not = new ArrayList<>(refused);
                not.addAll(refusals);
                yield new Outcome.Done(revision, all, not, warnings);
            }
        };
    }

    /** The outcome of a submission to that place, once what was seen of it was folded. */
    static Outcome made(Outcome folded, Farm farm, Mirror place, int position) {
        List<Subject> jobs =
                farm.jobs().stream()
                        .filter(job -> !job.deleted() && job.queue().equals(place.queue()))
                        .filter(job -> job.settings().position() == position)
                        .<Subject>map(job -> new Subject.OfJob(job.number()))
                        .toList();
        return folded instanceof Outcome.Done(long revision, _, var refused, var warnings)
                ? new Outcome.Done(revision, jobs, refused, warnings)
                : folded;
    }

    private void act(Verb verb, Job job, Subject subject) {
        try {
            mirrors.of(job.queue())
                    .orElseThrow(() -> notServed(job))
                    .act(verb, job.settings().position(), keys(job, subject));
            done.add(subject);
        } catch (Refused no) {
            refused.add(no.rejection().about(subject.toString()));
        }
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

    private static Refused notServed(Job job) {
        return Refused.of(
                "kept_elsewhere",
                "Job %s is kept in %s, which is not served now."
                        .formatted(job.number(), job.queue()),
                "Start the farm with --cgkit and that directory.");
    }
}
