package farmhand.engine.rules;

import farmhand.engine.rules.refuse.Lookup;
import farmhand.engine.rules.wish.Effect;
import farmhand.engine.rules.wish.Step;
import farmhand.engine.rules.wish.Turning;
import farmhand.engine.rules.wish.Wish;
import farmhand.engine.rules.wish.Wished;
import farmhand.engine.rules.wish.Wishing;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Limit;
import farmhand.query.Asked;

import java.util.ArrayList;
import java.util.List;

/** One verb on one subject. */
final class Acting {
    private Acting() {}

    static Effect on(Farm farm, Verb verb, Subject subject, Asked asked) {
        When now = asked.now();
        return switch (verb) {
            case Verb.Hold _ -> Wishing.of(farm, Wish.HOLD, subject, now);
            case Verb.Exclude _ -> Wishing.of(farm, Wish.EXCLUDE, subject, now);
            case Verb.Include _ -> Wishing.of(farm, Wish.INCLUDE, subject, now);
            case Verb.Abort _ -> Ending.abort(job(farm, verb, subject), now);
            case Verb.Activate _ -> Ending.activate(job(farm, verb, subject), now);
            case Verb.Retry(Verb.Which which) -> Retrying.of(farm, which, subject, now);
            case Verb.Forgive _ -> forgive(farm, subject);
            case Verb.Priority(int value) -> prioritize(farm, value, subject, now);
            case Verb.Limits(Limit most) -> limit(farm, most, subject, now);
            case Verb.Pause pause -> pause(job(farm, verb, subject), pause.stop(), subject, now);
            case Verb.Resume _ -> resume(job(farm, verb, subject), subject, now);
            case Verb.Move(var where) -> Places.move(farm, job(farm, verb, subject), where, now);
            case Verb.MoveBefore(var other) ->
                    Places.moveBefore(farm, job(farm, verb, subject), Lookup.job(farm, other), now);
            case Verb.First(boolean first) -> Turning.first(farm, subject, first, now);
            case Verb.Run _ -> Turning.run(farm, subject, now);
            case Verb.Archive _ -> Keeping.archive(job(farm, verb, subject), now);
            case Verb.Restore _ when subject instanceof Subject.OfJob(var number) ->
                    Keeping.restore(farm, number, now);
            case Verb.Restore _ -> Keeping.restore(farm, job(farm, verb, subject).number(), now);
            case Verb.Clone _ -> Keeping.copy(farm, job(farm, verb, subject), asked);
            case Verb.Delete _ when subject instanceof Subject.OfJob(var number) ->
                    delete(Lookup.job(farm, number), subject, now);
            case Verb.Delete _ -> Wishing.of(farm, Wish.DELETE, subject, now);
        };
    }

    private static Job job(Farm farm, Verb verb, Subject subject) {
        if (subject instanceof Subject.OfJob(var number)) {
            return Lookup.job(farm, number);
        }
        throw refused(
                "jobs_only",
                "Only whole jobs can take “" + verb.word() + "”; " + subject + " is part of one.",
                "Hold or exclude these tasks instead, or name job " + subject.job() + ".");
    }

    private static Effect pause(Job job, boolean stop, Subject subject, When now) {
        Ending.refuseAborted(job);
        List<FarmEvent> events = new ArrayList<>(paused(job, true, now));
        if (stop) {
            events.addAll(Stops.of(job, now));
        }
        return Effect.whole(events, subject);
    }

    private static Effect resume(Job job, Subject subject, When now) {
        Ending.refuseAborted(job);
        if (!job.settings().wishes().paused()) {
            throw refused(
                    "not_paused",
                    "Job " + job.number() + " is not paused.",
                    "Retry its failed tasks, or include its held ones, if these shall run.");
        }
        return Effect.whole(paused(job, false, now), subject);
    }

    private static List<FarmEvent> paused(Job job, boolean value, When now) {
        JobSettings settings = job.settings();
        return Editing.edited(job, settings.with(settings.wishes().withPaused(value)), now);
    }

    private static Effect delete(Job job, Subject subject, When now) {
        List<FarmEvent> events = new ArrayList<>(Stops.of(job, now));
        events.add(new FarmEvent.JobDeleted(job.number(), now));
        return Effect.whole(events, subject);
    }

    /** Nothing is avoided here; a gateway asks its farm besides. */
    private static Effect forgive(Farm farm, Subject subject) {
        switch (subject) {
            case Subject.OfJob(var number) -> Lookup.job(farm, number);
            case Subject.OfBlock(BlockAddress at) -> Lookup.block(farm, at);
            case Subject.OfTasks tasks ->
                    throw refused(
                            "blocks_only",
                            "A block as a whole avoids machines; " + tasks + " are some of one.",
                            "Name block " + tasks.block() + ".");
        }
        return Effect.whole(List.of(), subject);
    }

    private static Effect prioritize(Farm farm, int value, Subject subject, When now) {
        return switch (subject) {
            case Subject.OfJob(var number) -> {
                Job job = Lookup.job(farm, number);
                JobSettings settings = job.settings().withPriority(value);
                yield Effect.whole(Editing.edited(job, settings, now), subject);
            }
            case Subject.OfBlock(BlockAddress at) -> {
                BlockLimits limits = Lookup.block(farm, at).spec().limits();
                yield limited(farm, at, limits.withPriority(value), now);
            }
            case Subject.OfTasks tasks -> {
                Block block = Lookup.blockWith(farm, tasks.block(), tasks.tasks());
                TaskSet gone = Wished.deleted(block, tasks.tasks());
                TaskSet rest = tasks.tasks().minus(gone);
                yield new Effect(
                        Wished.events(
                                tasks.block(), block, rest, old -> old.withPriority(value), now),
                        rest.isEmpty()
                                ? List.of()
                                : List.of(new Subject.OfTasks(tasks.block(), rest)),
                        gone.isEmpty()
                                ? List.of()
                                : List.of(Step.DELETED.of(tasks.block(), block, gone)));
            }
        };
    }

    private static Effect limit(Farm farm, Limit most, Subject subject, When now) {
        return switch (subject) {
            case Subject.OfJob(var number) -> {
                Job job = Lookup.job(farm, number);
                JobSettings settings = job.settings();
                yield Effect.whole(
                        Editing.edited(
                                job, settings.with(settings.wishes().withMaxRunning(most)), now),
                        subject);
            }
            case Subject.OfBlock(BlockAddress at) -> {
                BlockLimits limits = Lookup.block(farm, at).spec().limits();
                yield limited(farm, at, limits.withMaxRunning(most), now);
            }
            case Subject.OfTasks tasks ->
                    throw refused(
                            "no_limits",
                            "Tasks have no limits of their own; " + tasks + " are some of a block.",
                            "Name block " + tasks.block() + ".");
        };
    }

    private static Effect limited(Farm farm, BlockAddress at, BlockLimits limits, When now) {
        Block block = Lookup.block(farm, at);
        BlockSpec old = block.spec();
        BlockSpec spec =
                new BlockSpec(
                        old.name(), old.work(), old.how(), old.needs(), limits, old.metadata());
        return Effect.whole(
                old.equals(spec)
                        ? List.of()
                        : List.of(new FarmEvent.BlockEdited(at, spec, block.needs(), now)),
                new Subject.OfBlock(at));
    }

    private static Refused refused(String code, String message, String remedy) {
        return new Refused(Rejection.of(code, message, remedy));
    }
}
