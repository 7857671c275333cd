package farmhand.engine.rules;

import farmhand.engine.rules.wish.Effect;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobPlace;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lets jobs change places. Only the places that jobs of the same user, queue and priority hold are
 * swapped among these, so nobody is moved past another user's job who was not before.
 */
final class Places {
    private Places() {}

    static Effect move(Farm farm, Job job, Verb.Where where, When now) {
        List<Job> alike = alike(farm, job);
        int from = alike.indexOf(job);
        int last = alike.size() - 1;
        int to =
                switch (where) {
                    case TOP -> 0;
                    case UP -> Math.max(0, from - 1);
                    case DOWN -> Math.min(last, from + 1);
                    case BOTTOM -> last;
                };
        return moved(alike, job, to, now);
    }

    static Effect moveBefore(Farm farm, Job job, Job other, When now) {
        List<Job> alike = alike(farm, job);
        if (!isAlike(job, other)) {
            throw new Refused(
                    Rejection.of(
                                    "not_alike",
                                    "Job %s cannot be put before job %s: user, queue or priority differ."
                                            .formatted(job.number(), other.number()),
                                    "Give it the queue and priority of job "
                                            + other.number()
                                            + " first; jobs of another user are passed by priority"
                                            + " only.")
                            .about(job.number().toString()));
        }
        int from = alike.indexOf(job);
        int target = (int) alike.stream().filter(one -> isBefore(one, other)).count();
        return moved(alike, job, from < target ? target - 1 : target, now);
    }

    /** The subjects in the order that lets several be moved by one verb and stay in their order. */
    static List<Subject> inTurn(Farm farm, Verb verb, List<Subject> subjects) {
        boolean moves = verb instanceof Verb.Move || verb instanceof Verb.MoveBefore;
        if (!moves || subjects.size() == 1) {
            return subjects;
        }
        List<Subject> sorted = new ArrayList<>(subjects);
        sorted.sort(Comparator.comparingInt(subject -> position(farm, subject)));
        boolean backwards =
                verb instanceof Verb.Move(var to)
                        && (to == Verb.Where.TOP || to == Verb.Where.DOWN);
        return backwards ? sorted.reversed() : sorted;
    }

    private static int position(Farm farm, Subject subject) {
        Optional<Job> job = farm.job(subject.job());
        return job.map(one -> one.settings().position()).orElse(0);
    }

    /**
     * Jobs that it may change places with, itself included, in order; what is done or no longer
     * shown has no place, else a step past it would be one that nobody sees.
     */
    private static List<Job> alike(Farm farm, Job job) {
        return farm.jobs().stream()
                .filter(one -> !one.deleted() && isAlike(job, one))
                .filter(
                        one ->
                                one.number().equals(job.number())
                                        || (one.isCurrent() && !one.isMet()))
                .sorted(Comparator.comparing(one -> JobPlace.of(farm.policy(), one)))
                .toList();
    }

    private static boolean isAlike(Job job, Job other) {
        return job.settings().user().equals(other.settings().user())
                && job.settings().priority() == other.settings().priority()
                && job.queue().equals(other.queue());
    }

    private static boolean isBefore(Job job, Job other) {
        return job.settings().position() < other.settings().position();
    }

    private static Effect moved(List<Job> alike, Job job, int to, When now) {
        List<Job> order = new ArrayList<>(alike);
        order.remove(job);
        order.add(to, job);
        List<FarmEvent> events = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Job one = order.get(i);
            int place = alike.get(i).settings().position();
            events.addAll(Editing.edited(one, one.settings().at(place), now));
        }
        return Effect.whole(events, new Subject.OfJob(job.number()));
    }
}
