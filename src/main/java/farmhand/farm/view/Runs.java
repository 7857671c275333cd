package farmhand.farm.view;

import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which tasks are in which state, as runs. Says nothing of tasks that are in none of the sets.
 *
 * @param tasks indexes by state; empty sets are absent
 */
public record Runs(Map<TaskState, TaskSet> tasks) {
    /** Nothing said. */
    public static final Runs NONE = new Runs(Map.of());

    public Runs {
        Map<TaskState, TaskSet> kept = new EnumMap<>(TaskState.class);
        tasks.forEach(
                (state, set) -> {
                    if (!set.isEmpty()) {
                        kept.put(state, set);
                    }
                });
        tasks = Collections.unmodifiableMap(kept);
    }

    /** The state of every task of the table. */
    public static Runs of(TaskTable table) {
        return of(table, TaskSet.firstOf(table.size()));
    }

    /** The states of {@code which}. */
    public static Runs of(TaskTable table, TaskSet which) {
        Map<TaskState, TaskSetBuilder> found = new EnumMap<>(TaskState.class);
        which.forEach(
                i ->
                        found.computeIfAbsent(table.task(i).state(), state -> new TaskSetBuilder())
                                .add(i));
        Map<TaskState, TaskSet> runs = new EnumMap<>(TaskState.class);
        found.forEach((state, builder) -> runs.put(state, builder.build()));
        return new Runs(runs);
    }
}
