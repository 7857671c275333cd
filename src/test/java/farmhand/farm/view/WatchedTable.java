package farmhand.farm.view;

import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The tasks of one block that is watched, as a reader knows them.
 *
 * @param tasks where only states are told, each task is {@link Task#of} its state
 * @param names of the tasks, index = task index, as far as they were told; those of a numeric block
 *     follow from its {@link BlockView}
 */
public record WatchedTable(TaskTable tasks, List<String> names) {
    /** Nothing told. */
    public static final WatchedTable EMPTY = new WatchedTable(TaskTable.untouched(0), List.of());

    public WatchedTable {
        names = List.copyOf(names);
    }

    /** The table with tasks in the states of {@code runs}, new ones included. */
    WatchedTable with(Runs runs) {
        TaskTable known = tasks;
        for (Map.Entry<TaskState, TaskSet> run : runs.tasks().entrySet()) {
            TaskState state = run.getKey();
            known =
                    upTo(known, run.getValue().last())
                            .change(
                                    run.getValue(),
                                    task -> task.state() == state ? task : Task.of(state));
        }
        return new WatchedTable(known, names);
    }

    /** The table with these tasks, ascending by index, as they are told. */
    WatchedTable with(List<TaskView> told) {
        if (told.isEmpty()) {
            return this;
        }
        TaskSetBuilder which = new TaskSetBuilder();
        told.forEach(task -> which.add(task.index()));
        Iterator<TaskView> each = told.iterator();
        TaskTable known =
                upTo(tasks, told.getLast().index()).change(which.build(), _ -> each.next().task());
        return new WatchedTable(known, told.stream().allMatch(this::isNamed) ? names : named(told));
    }

    private boolean isNamed(TaskView task) {
        return !task.frames().isEmpty()
                || (task.index() < names.size() && names.get(task.index()).equals(task.name()));
    }

    private List<String> named(List<TaskView> told) {
        List<String> all = new ArrayList<>(names);
        for (TaskView task : told) {
            while (all.size() <= task.index()) {
                all.add("");
            }
            all.set(task.index(), task.name());
        }
        return all;
    }

    private static TaskTable upTo(TaskTable table, int index) {
        return index < table.size() ? table : table.grown(index + 1 - table.size());
    }
}
