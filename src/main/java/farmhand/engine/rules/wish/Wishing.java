package farmhand.engine.rules.wish;

import farmhand.engine.rules.refuse.Lookup;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A wish for the tasks of a subject. Tasks named one by one are each told if they cannot; of a
 * whole block or job the wish means those that can, and is refused only when none can.
 */
public final class Wishing {
    private Wishing() {}

    /** What comes of a wish for all tasks of {@code subject}. */
    public static Effect of(Farm farm, Wish wish, Subject subject, When now) {
        List<FarmEvent> events = new ArrayList<>();
        List<Subject> done = new ArrayList<>();
        List<Rejection> some = new ArrayList<>();
        Set<Step> reasons = EnumSet.noneOf(Step.class);
        for (Subject.OfTasks tasks : Moving.tasksOf(farm, subject)) {
            Block block = Lookup.blockWith(farm, tasks.block(), tasks.tasks());
            Steps steps = Steps.of(tasks.block(), block, tasks.tasks(), wish);
            events.addAll(steps.events(now));
            TaskSet fine = steps.done();
            if (!fine.isEmpty()) {
                done.add(new Subject.OfTasks(tasks.block(), fine));
            }
            steps.refused()
                    .forEach((step, which) -> some.add(step.of(tasks.block(), block, which)));
            reasons.addAll(steps.refused().keySet());
        }
        if (subject instanceof Subject.OfTasks) {
            return new Effect(events, done, some);
        }
        return done.isEmpty()
                ? new Effect(
                        List.of(), List.of(), reasons.stream().map(r -> r.of(subject)).toList())
                : Effect.whole(events, subject);
    }
}
