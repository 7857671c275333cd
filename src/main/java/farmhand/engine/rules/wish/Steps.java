package farmhand.engine.rules.wish;

import farmhand.farm.Block;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A wish for tasks of one block, sorted by what it means for each of them.
 *
 * @param block whose tasks
 * @param wish what is wanted
 * @param tasks by step; a step that no task takes is absent
 */
public record Steps(BlockAddress block, Wish wish, Map<Step, TaskSet> tasks) {
    /** For those {@code which} tasks of the block. */
    public static Steps of(BlockAddress address, Block block, TaskSet which, Wish wish) {
        Map<Step, TaskSetBuilder> sorted = new EnumMap<>(Step.class);
        which.forEach(
                i ->
                        sorted.computeIfAbsent(
                                        wish.step(block.tasks().task(i)), _ -> new TaskSetBuilder())
                                .add(i));
        Map<Step, TaskSet> tasks = new EnumMap<>(Step.class);
        sorted.forEach((step, builder) -> tasks.put(step, builder.build()));
        return new Steps(address, wish, tasks);
    }

    /** What happens to those that move or end. */
    public List<FarmEvent> events(When now) {
        List<FarmEvent> events = new ArrayList<>();
        if (tasks.containsKey(Step.MOVE)) {
            TaskSet moved = tasks.get(Step.MOVE);
            events.add(new FarmEvent.TasksMoved(block, moved, wish.goal(), now));
        }
        if (tasks.containsKey(Step.END)) {
            TaskSet ending = tasks.get(Step.END);
            events.add(new FarmEvent.TasksEnding(block, ending, wish.goal(), now));
        }
        return events;
    }

    /** The tasks that are, or will be, as wanted. */
    TaskSet done() {
        TaskSet done = TaskSet.NONE;
        for (Map.Entry<Step, TaskSet> entry : tasks.entrySet()) {
            done = entry.getKey().isRefusal() ? done : done.union(entry.getValue());
        }
        return done;
    }

    /** The reasons that some cannot be as wanted, with the tasks that each is about. */
    Map<Step, TaskSet> refused() {
        Map<Step, TaskSet> refused = new EnumMap<>(Step.class);
        tasks.forEach(
                (step, which) -> {
                    if (step.isRefusal()) {
                        refused.put(step, which);
                    }
                });
        return refused;
    }
}
