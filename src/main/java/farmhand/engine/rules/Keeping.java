package farmhand.engine.rules;

import farmhand.engine.rules.refuse.Held;
import farmhand.engine.rules.refuse.Lookup;
import farmhand.engine.rules.refuse.Singletons;
import farmhand.engine.rules.wish.Effect;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.Age;
import farmhand.query.Asked;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts jobs away that are over, shows them again, and makes copies of jobs. */
final class Keeping {
    private Keeping() {}

    static Effect archive(Job job, When now) {
        if (job.finished().isNever()) {
            throw new Refused(
                    Rejection.of(
                                    "not_over",
                                    "Job " + job.number() + " is not over.",
                                    "Abort it first, or wait until it is done.")
                            .about(job.number().toString()));
        }
        return Effect.whole(
                job.age() == Age.ARCHIVED
                        ? List.of()
                        : List.of(new FarmEvent.JobAged(job.number(), Age.ARCHIVED, now)),
                new Subject.OfJob(job.number()));
    }

    /** Also what was deleted, as long as it was not purged. */
    static Effect restore(Farm farm, JobNumber number, When now) {
        Job job = farm.jobs().find(number).orElseGet(() -> Lookup.job(farm, number));
        List<FarmEvent> events = new ArrayList<>();
        if (job.deleted()) {
            events.add(new FarmEvent.JobRestored(number, now));
        }
        if (job.age() != Age.ACTIVE) {
            events.add(new FarmEvent.JobAged(number, Age.ACTIVE, now));
        }
        return Effect.whole(events, new Subject.OfJob(number));
    }

    /** The same work for whoever asks, with nothing done of it yet; paused, to be changed first. */
    static Effect copy(Farm farm, Job job, Asked asked) {
        JobNumber number = farm.nextNumber();
        JobSettings settings =
                job.settings()
                        .named(job.settings().name(), asked.user())
                        .with(
                                job.settings()
                                        .wishes()
                                        .withPaused(true)
                                        .withAborted(false)
                                        .withQueue(queue(farm, job)))
                        .at(number.value());
        List<FarmEvent.NewBlock> blocks =
                job.blocks().stream()
                        .map(block -> new FarmEvent.NewBlock(block.spec(), block.needs()))
                        .toList();
        Singletons.refuseNew(farm, blocks);
        var added = new FarmEvent.JobAdded(number, settings, blocks, asked.now());
        List<FarmEvent> events = new ArrayList<>(Held.after(added));
        for (Block block : job.blocks()) {
            BlockAddress at = new BlockAddress(number, block.index());
            events.addAll(wished(at, block, asked.now()));
            TaskSet gone = gone(block);
            if (!gone.isEmpty()) {
                events.add(new FarmEvent.TasksMoved(at, gone, TaskState.DELETED, asked.now()));
            }
        }
        return Effect.whole(events, new Subject.OfJob(number));
    }

    private static String queue(Farm farm, Job job) {
        return farm.policy().queues().containsKey(job.queue())
                ? job.queue()
                : farmhand.farm.policy.Policy.DEFAULT_QUEUE;
    }

    private static List<FarmEvent> wished(BlockAddress at, Block block, When now) {
        return IntStream.range(0, block.changes().chunks().size())
                .boxed()
                .flatMap(chunk -> block.changes().chunk(chunk).entrySet().stream())
                .<FarmEvent>map(
                        one ->
                                new FarmEvent.TasksEdited(
                                        at, TaskSet.of(one.getKey()), one.getValue(), now))
                .toList();
    }

    private static TaskSet gone(Block block) {
        TaskSetBuilder gone = new TaskSetBuilder();
        IntStream.range(0, block.tasks().size())
                .filter(i -> block.tasks().task(i).state() == TaskState.DELETED)
                .forEach(gone::add);
        return gone.build();
    }
}
