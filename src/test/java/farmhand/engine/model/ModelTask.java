package farmhand.engine.model;

import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;

import java.util.Optional;

/** What is known of one task on paper; one that is assigned counts as running. */
final class ModelTask {
    TaskState state = TaskState.OPEN;
    int failures;

    /** Where a running one goes once it was stopped; nothing while nobody wants it stopped. */
    Optional<TaskState> goal = Optional.empty();

    boolean isRunning() {
        return state == TaskState.RUNNING;
    }

    void start() {
        state = TaskState.RUNNING;
        goal = Optional.empty();
    }

    void put(TaskState aside) {
        switch (state) {
            case RUNNING -> goal = Optional.of(aside);
            case OPEN, FAILED, HELD, EXCLUDED -> state = aside;
            default -> {}
        }
    }

    void include() {
        if (state == TaskState.HELD || state == TaskState.EXCLUDED) {
            state = TaskState.OPEN;
            failures = 0;
        } else if (isRunning() && goal.isPresent()) {
            goal = Optional.of(TaskState.OPEN);
        }
    }

    void retry() {
        if (state == TaskState.FAILED || (state == TaskState.OPEN && failures > 0)) {
            state = TaskState.OPEN;
            failures = 0;
        }
    }

    void delete() {
        state = isRunning() ? state : TaskState.DELETED;
    }

    void stop() {
        if (isRunning() && goal.isEmpty()) {
            goal = Optional.of(TaskState.OPEN);
        }
    }

    void end(End end, int maxFailures) {
        boolean outran = goal.equals(Optional.of(TaskState.OPEN)) && end == End.DONE;
        failures += end == End.FAILED || end == End.CANNOT_START ? 1 : 0;
        if (goal.isPresent() && !outran) {
            state = goal.get();
            failures = state == TaskState.OPEN ? 0 : failures;
        } else {
            state =
                    switch (end) {
                        case DONE -> TaskState.DONE;
                        case FAILED -> failures < maxFailures ? TaskState.OPEN : TaskState.FAILED;
                        case CANNOT_START -> TaskState.FAILED;
                        default -> TaskState.OPEN;
                    };
        }
        goal = Optional.empty();
    }
}
