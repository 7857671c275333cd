package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Tasks that wait, by however many others of their block, for one that failed or is held.
 *
 * @param culprits such a one for each
 */
record TaskBlame(Map<Integer, Integer> culprits) {
    /** Of a block. Each task is looked at once, however long the rows and however often shared. */
    static TaskBlame in(Block block) {
        Map<Integer, Integer> culprits = new HashMap<>();
        Deque<Integer> reached = new ArrayDeque<>();
        block.taskNeeds().waiting().keySet().stream()
                .filter(task -> isLost(block, task))
                .sorted()
                .forEach(
                        task -> {
                            culprits.put(task, task);
                            reached.add(task);
                        });
        while (!reached.isEmpty()) {
            int task = reached.remove();
            int culprit = culprits.getOrDefault(task, task);
            block.taskNeeds().waiting().getOrDefault(task, TaskSet.NONE).stream()
                    .filter(next -> !block.tasks().task(next).state().isMet())
                    .filter(next -> culprits.putIfAbsent(next, culprit) == null)
                    .forEach(reached::add);
        }
        return new TaskBlame(culprits);
    }

    private static boolean isLost(Block block, int task) {
        TaskState state = block.tasks().task(task).state();
        return state == TaskState.FAILED || state == TaskState.HELD;
    }

    /** Whether the task can never run. */
    boolean isLost(int task) {
        return culprits.containsKey(task);
    }

    /** Who is to blame for some that can never run. */
    TaskSet behind(TaskSet tasks) {
        return TaskSet.of(
                tasks.stream()
                        .map(task -> culprits.getOrDefault(task, task))
                        .distinct()
                        .sorted()
                        .boxed()
                        .toList());
    }
}
