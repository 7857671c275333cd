package farmhand.engine.rules;

import farmhand.engine.rules.refuse.Lookup;
import farmhand.engine.rules.refuse.Outdated;
import farmhand.engine.rules.wish.Effect;
import farmhand.engine.rules.wish.Moving;
import farmhand.engine.rules.wish.Wish;
import farmhand.engine.rules.wish.Wishing;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.Outputs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Gives tasks another chance. */
final class Retrying {
    private Retrying() {}

    static Effect of(Farm farm, Verb.Which which, Subject subject, When now) {
        return switch (which) {
            case FAILED -> retry(farm, failed(farm, subject, now), subject, now);
            case ALL -> retry(farm, Wishing.of(farm, Wish.REOPEN, subject, now), subject, now);
            case MISSING -> missing(farm, subject, now);
            case WITH_DEPENDANTS -> withDependants(farm, subject, now);
        };
    }

    /** What failed, and what the brake holds since so much did; not what a person holds. */
    private static Effect failed(Farm farm, Subject subject, When now) {
        Effect retried = Wishing.of(farm, Wish.RETRY_FAILED, subject, now);
        if (subject instanceof Subject.OfTasks) {
            return retried;
        }
        List<FarmEvent> held = new ArrayList<>(retried.events());
        for (Subject.OfTasks tasks : Moving.tasksOf(farm, subject)) {
            held.addAll(Wishing.of(farm, Wish.RELEASE, tasks, now).events());
        }
        return held.size() == retried.events().size() ? retried : Effect.whole(held, subject);
    }

    /** An aborted job goes on, even where no task failed. */
    private static Effect retry(Farm farm, Effect tasks, Subject subject, When now) {
        if (!(subject instanceof Subject.OfJob(var number))) {
            return tasks;
        }
        Job job = Lookup.job(farm, number);
        List<FarmEvent> events =
                new ArrayList<>(Editing.edited(job, Ending.aborted(job, false), now));
        if (events.isEmpty()) {
            return tasks;
        }
        events.addAll(tasks.events());
        return Effect.whole(events, subject);
    }

    /** Jobs that waited for this one stay as they are: who asked is told of them. */
    private static Effect withDependants(Farm farm, Subject subject, When now) {
        Effect named = retry(farm, Wishing.of(farm, Wish.REOPEN, subject, now), subject, now);
        List<FarmEvent> events = new ArrayList<>(named.events());
        List<Subject> done = new ArrayList<>(named.done());
        for (Subject.OfTasks made : Outdated.by(farm, named.events())) {
            Effect again = Wishing.of(farm, Wish.REOPEN, made, now);
            events.addAll(again.events());
            done.addAll(again.done());
        }
        return new Effect(events, done, named.refused());
    }

    /** Of tasks that somebody has looked at; no tasks of a block: there all outputs are made. */
    private static Effect missing(Farm farm, Subject subject, When now) {
        if (subject instanceof Subject.OfTasks(var block, var tasks) && tasks.isEmpty()) {
            throw new Refused(nothingMissing(Lookup.block(farm, block)).about(block.toString()));
        }
        return Wishing.of(farm, Wish.REMAKE, subject, now);
    }

    private static Rejection nothingMissing(Block block) {
        String name = "Block “" + block.spec().name() + "”";
        boolean none =
                IntStream.range(0, block.tasks().size())
                        .mapToObj(block::outputs)
                        .map(Outputs::patterns)
                        .allMatch(List::isEmpty);
        return none
                ? Rejection.of(
                        "no_outputs",
                        name + " does not say which files it makes.",
                        "Say its outputs, or retry what failed, or all.")
                : Rejection.of(
                        "nothing_missing",
                        name + " has made all files of the tasks that are done or failed.",
                        "Retry all to make them anew.");
    }
}
