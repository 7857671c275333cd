package farmhand.engine.rules;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayList;
import java.util.List;

/**
 * A wish for the tasks of a subject. Tasks named one by one are each told if they cannot; of a
 * whole block or job the wish means those that can, and is refused only when none can.
 */
final class Wishing {
    private Wishing() {}

    static Effect of(Farm farm, Wish wish, Subject subject, When now) {
        List<FarmEvent> events = new ArrayList<>();
        List<Subject> done = new ArrayList<>();
        List<Rejection> refused = new ArrayList<>();
        for (Subject.OfTasks tasks : Moving.tasksOf(farm, subject)) {
            Block block = Lookup.blockWith(farm, tasks.block(), tasks.tasks());
            Steps steps = Steps.of(tasks.block(), block, tasks.tasks(), wish);
            TaskSet fine = steps.done();
            events.addAll(steps.events(now));
            refused.addAll(steps.refused());
            if (!fine.isEmpty()) {
                done.add(new Subject.OfTasks(tasks.block(), fine));
            }
        }
        boolean whole = !(subject instanceof Subject.OfTasks);
        if (whole && done.isEmpty()) {
            return new Effect(List.of(), List.of(), List.of(none(subject, refused.getFirst())));
        }
        return whole ? Effect.whole(events, subject) : new Effect(events, done, refused);
    }

    /** The first reason stands for all: why a whole block or job cannot take the wish. */
    private static Rejection none(Subject subject, Rejection first) {
        return first.about(subject.toString());
    }
}
