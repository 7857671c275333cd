package farmhand.engine.rules.wish;

import farmhand.engine.rules.refuse.Lookup;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.Readiness;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Lets tasks go before others. Of a whole job or block it means those that can get the turn. */
public final class Turning {
    private Turning() {}

    /** Tasks are to start before all others, or no longer. */
    public static Effect first(Farm farm, Subject subject, boolean first, When now) {
        return turned(farm, subject, first ? Turn.FIRST : Turn.USUAL, now);
    }

    /** Tasks are to start at once, past limits. */
    public static Effect run(Farm farm, Subject subject, When now) {
        return turned(farm, subject, Turn.NOW, now);
    }

    private static Effect turned(Farm farm, Subject subject, Turn turn, When now) {
        List<FarmEvent> events = new ArrayList<>();
        List<Subject> done = new ArrayList<>();
        List<Rejection> refused = new ArrayList<>();
        boolean whole = !(subject instanceof Subject.OfTasks);
        for (Subject.OfTasks tasks : Moving.tasksOf(farm, subject)) {
            Block block = Lookup.blockWith(farm, tasks.block(), tasks.tasks());
            TaskSet open = only(tasks.tasks(), i -> turn.suits(block.tasks().task(i).state()));
            Job job = Lookup.job(farm, subject.job());
            TaskSet ready = turn == Turn.NOW ? only(open, i -> isMet(farm, job, block, i)) : open;
            TaskSet changed = only(ready, i -> block.tasks().task(i).turn() != turn);
            if (!changed.isEmpty()) {
                events.add(new FarmEvent.TasksTurned(tasks.block(), changed, turn, now));
            }
            if (!ready.isEmpty()) {
                done.add(new Subject.OfTasks(tasks.block(), ready));
            }
            if (!whole) {
                TaskSet gone = Wished.deleted(block, tasks.tasks());
                if (!gone.isEmpty()) {
                    refused.add(Step.DELETED.of(tasks.block(), block, gone));
                }
                refuse(tasks, tasks.tasks().minus(open).minus(gone), "not_open", refused);
                refuse(tasks, open.minus(ready), "needs_unmet", refused);
            }
        }
        if (whole && done.isEmpty()) {
            throw new Refused(rejection(turn == Turn.NOW ? "none_ready" : "not_open", subject));
        }
        return whole ? Effect.whole(events, subject) : new Effect(events, done, refused);
    }

    private static void refuse(
            Subject.OfTasks of, TaskSet tasks, String code, List<Rejection> refused) {
        if (!tasks.isEmpty()) {
            refused.add(rejection(code, new Subject.OfTasks(of.block(), tasks)));
        }
    }

    private static Rejection rejection(String code, Subject subject) {
        Rejection rejection =
                switch (code) {
                    case "needs_unmet" ->
                            Rejection.of(
                                    code,
                                    "What " + subject + " needs is not done.",
                                    "See what it waits for, and retry what failed of that.");
                    case "none_ready" ->
                            Rejection.of(
                                    code,
                                    "Nothing of " + subject + " is open with its needs met.",
                                    "See why it waits; retry what shall run again.");
                    default ->
                            Rejection.of(
                                    code,
                                    subject + " does not wait to be run.",
                                    "Retry what shall run again; include what is held or"
                                            + " excluded.");
                };
        return rejection.about(subject.toString());
    }

    private static boolean isMet(Farm farm, Job job, Block block, int task) {
        return farm.needsMet(job)
                && farm.needsMet(job, block)
                && Readiness.isMet(job.blocks(), block, task);
    }

    private static TaskSet only(TaskSet tasks, IntPredicate which) {
        TaskSetBuilder found = new TaskSetBuilder();
        tasks.forEach(
                i -> {
                    if (which.test(i)) {
                        found.add(i);
                    }
                });
        return found.build();
    }
}
