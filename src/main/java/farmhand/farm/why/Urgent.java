package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;
import farmhand.farm.task.Turn;

/** Finds the open tasks that a person wants to run at once. Looks at touched tasks only. */
final class Urgent {
    private Urgent() {}

    static TaskSet of(Block block, TaskSet among) {
        TaskTable tasks = block.tasks();
        TaskSetBuilder found = new TaskSetBuilder();
        for (int chunk = 0; chunk < tasks.chunkCount(); chunk++) {
            if (tasks.isTouched(chunk)) {
                int from = chunk * TaskTable.CHUNK;
                int to = Math.min(tasks.size(), from + TaskTable.CHUNK);
                for (int i = from; i < to; i++) {
                    Task task = tasks.task(i);
                    if (task.state() == TaskState.OPEN
                            && task.turn() == Turn.NOW
                            && among.contains(i)) {
                        found.add(i);
                    }
                }
            }
        }
        return found.build();
    }
}
