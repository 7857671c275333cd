package farmhand.engine.rules.wish;

import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

/** What a person wants of tasks, and what that means for a task in each state. */
public enum Wish {
    HOLD(TaskState.HELD),
    EXCLUDE(TaskState.EXCLUDED),
    INCLUDE(TaskState.OPEN),
    RETRY_FAILED(TaskState.OPEN),
    REOPEN(TaskState.OPEN),
    /** Those that the brake holds go on, no others. */
    RELEASE(TaskState.OPEN),
    /** What was made is gone. */
    REMAKE(TaskState.OPEN),
    FINISH(TaskState.DONE),
    FAIL(TaskState.FAILED),
    DELETE(TaskState.DELETED);

    private final TaskState goal;

    Wish(TaskState goal) {
        this.goal = goal;
    }

    /** Where tasks go that are as wanted. */
    TaskState goal() {
        return goal;
    }

    /** What to do with {@code task}. */
    Step step(Task task) {
        return switch (task.state()) {
            case ASSIGNED, RUNNING -> running(task);
            case OPEN -> open(task);
            case FAILED -> failed();
            case HELD, EXCLUDED -> aside(task);
            case DONE -> done();
            case DELETED -> this == DELETE ? Step.STAY : Step.DELETED;
        };
    }

    private Step running(Task task) {
        boolean aside = task.ending() == TaskState.HELD || task.ending() == TaskState.EXCLUDED;
        return switch (this) {
            case INCLUDE -> aside ? Step.END : Step.STAY;
            case RETRY_FAILED -> Step.NOT_FAILED;
            case DELETE -> Step.RUNNING;
            case REMAKE, RELEASE -> Step.STAY;
            case HOLD, EXCLUDE, REOPEN, FINISH, FAIL ->
                    task.ending() == goal ? Step.STAY : Step.END;
        };
    }

    /** A fresh chance is something an open task can be given too. */
    private Step open(Task task) {
        boolean failedBefore = task.failures() > 0;
        return switch (this) {
            case HOLD, EXCLUDE, FINISH, FAIL, DELETE -> Step.MOVE;
            case INCLUDE, REMAKE, RELEASE -> Step.STAY;
            case RETRY_FAILED -> failedBefore ? Step.MOVE : Step.NOT_FAILED;
            case REOPEN -> failedBefore ? Step.MOVE : Step.STAY;
        };
    }

    private Step failed() {
        return switch (this) {
            case HOLD, EXCLUDE, RETRY_FAILED, REOPEN, REMAKE, FINISH, DELETE -> Step.MOVE;
            case INCLUDE -> Step.NOT_HELD;
            case FAIL, RELEASE -> Step.STAY;
        };
    }

    /** Held or excluded. */
    private Step aside(Task task) {
        return switch (this) {
            // Who holds what the brake holds wants it held, also when the block goes on.
            case HOLD -> task.state() == goal && !task.isBraked() ? Step.STAY : Step.MOVE;
            case EXCLUDE -> task.state() == goal ? Step.STAY : Step.MOVE;
            case INCLUDE, REOPEN, FINISH, FAIL, DELETE -> Step.MOVE;
            case RETRY_FAILED -> Step.NOT_FAILED;
            case REMAKE -> Step.STAY;
            case RELEASE -> task.isBraked() ? Step.MOVE : Step.STAY;
        };
    }

    private Step done() {
        return switch (this) {
            case HOLD, EXCLUDE, FAIL -> Step.ALREADY_DONE;
            case INCLUDE -> Step.NOT_HELD;
            case RETRY_FAILED -> Step.NOT_FAILED;
            case REOPEN, REMAKE, DELETE -> Step.MOVE;
            case FINISH, RELEASE -> Step.STAY;
        };
    }
}
