package farmhand.viewmodel.row;

import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.Runs;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The state of every task of one block. */
final class TaskStates {
    private TaskState[] states;

    /** {@code count} open tasks. */
    TaskStates(int count) {
        states = new TaskState[count];
        Arrays.fill(states, TaskState.OPEN);
    }

    int size() {
        return states.length;
    }

    TaskState get(int index) {
        return states[index];
    }

    /** Which tasks are in which state. */
    Runs runs() {
        Map<TaskState, TaskSetBuilder> found = new EnumMap<>(TaskState.class);
        for (int i = 0; i < states.length; i++) {
            found.computeIfAbsent(states[i], _ -> new TaskSetBuilder()).add(i);
        }
        Map<TaskState, TaskSet> runs = new EnumMap<>(TaskState.class);
        found.forEach((state, builder) -> runs.put(state, builder.build()));
        return new Runs(runs);
    }

    /** All that were not taken away. */
    TaskSet left() {
        TaskSetBuilder left = new TaskSetBuilder();
        for (int i = 0; i < states.length; i++) {
            if (states[i] != TaskState.DELETED) {
                left.add(i);
            }
        }
        return left.build();
    }

    /** More open tasks behind the last; never fewer. */
    void growTo(int count) {
        if (count > states.length) {
            int before = states.length;
            states = Arrays.copyOf(states, count);
            Arrays.fill(states, before, count, TaskState.OPEN);
        }
    }

    void set(int index, TaskState state) {
        growTo(index + 1);
        states[index] = state;
    }

    /** Takes over what is said; other tasks keep their state. */
    void set(Runs runs) {
        runs.tasks()
                .forEach(
                        (state, tasks) -> {
                            growTo(tasks.last() + 1);
                            tasks.runs()
                                    .forEach(
                                            run ->
                                                    Arrays.fill(
                                                            states,
                                                            run.first(),
                                                            run.last() + 1,
                                                            state));
                        });
    }
}
