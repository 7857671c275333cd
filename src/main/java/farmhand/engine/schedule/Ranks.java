package farmhand.engine.schedule;

import farmhand.farm.spec.TaskOrder;

/**
 * The places of a block's tasks by the order its user wants: a number from 0 for each index, no two
 * alike.
 *
 * @param order which go first
 * @param size how many tasks there are
 */
record Ranks(TaskOrder order, int size) {
    /** Whether each task's place is its index. */
    boolean isAscending() {
        return order instanceof TaskOrder.Ascending;
    }

    /** The place of a task. */
    int of(int task) {
        return switch (order) {
            case TaskOrder.Ascending _ -> task;
            case TaskOrder.Descending _ -> size - 1 - task;
            case TaskOrder.MiddleOut _ -> {
                int middle = (size - 1) / 2;
                yield task > middle ? 2 * (task - middle) - 1 : 2 * (middle - task);
            }
            case TaskOrder.Every(int n) -> {
                int chosen = (size - 1) / n + 1;
                yield task % n == 0 ? task / n : chosen + task - task / n - 1;
            }
        };
    }

    /** The task at a place that {@link #of} answers. */
    int task(int rank) {
        return switch (order) {
            case TaskOrder.Ascending _ -> rank;
            case TaskOrder.Descending _ -> size - 1 - rank;
            case TaskOrder.MiddleOut _ -> {
                int middle = (size - 1) / 2;
                yield rank % 2 == 0 ? middle - rank / 2 : middle + (rank + 1) / 2;
            }
            case TaskOrder.Every(int n) -> {
                int chosen = (size - 1) / n + 1;
                int other = rank - chosen;
                yield rank < chosen ? rank * n : other / (n - 1) * n + other % (n - 1) + 1;
            }
        };
    }
}
