package farmhand.farm.view;

import farmhand.farm.Block;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

/**
 * A task as a reader sees it.
 *
 * @param index its place in the block, from 0
 * @param name shown
 * @param frames such as {@code 1-3}; empty in a list block
 * @param task what changes about it
 * @param said what its user said of it by itself
 */
public record TaskView(int index, String name, String frames, Task task, TaskSaid said) {
    /** One of which nothing is said by itself. */
    public TaskView(int index, String name, String frames, Task task) {
        this(index, name, frames, task, TaskSaid.NOTHING);
    }

    /** Whether it runs and has not told how far it is. */
    public boolean isSilent() {
        return task.state() == TaskState.RUNNING
                && task.progress() == 0
                && !task.started().isNever();
    }

    /** The task of {@code block} with that index. */
    public static TaskView of(Block block, int index) {
        return new TaskView(
                index,
                block.taskName(index),
                block.frames(index),
                block.tasks().task(index),
                TaskSaid.of(block, index));
    }
}
