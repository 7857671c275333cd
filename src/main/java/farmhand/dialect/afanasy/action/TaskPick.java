package farmhand.dialect.afanasy.action;

import farmhand.farm.Block;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.task.Task;

import java.util.function.Predicate;

/** Tasks of a block by what they are doing: an operation passes over all others. */
final class TaskPick {
    private TaskPick() {}

    static TaskSet all(Block block) {
        return TaskSet.firstOf(block.tasks().size());
    }

    static TaskSet where(Block block, TaskSet among, Predicate<Task> which) {
        TaskSetBuilder found = new TaskSetBuilder();
        among.forEach(
                i -> {
                    if (which.test(block.tasks().task(i))) {
                        found.add(i);
                    }
                });
        return found.build();
    }
}
