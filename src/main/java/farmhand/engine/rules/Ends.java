package farmhand.engine.rules;

import farmhand.farm.spec.Limit;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

/** Where a task goes when its attempt ended. */
final class Ends {
    private Ends() {}

    /**
     * A person's wish wins over the exit: what was held, excluded, failed or done by hand is so
     * whatever its process still said. Only the wish to open it gives way to a process that ended
     * well before the kill reached it: its work is done, and doing it again would help nobody.
     */
    static TaskState stateAfter(Limit maxFailures, Task task, Exit exit) {
        boolean outrun = task.ending() == TaskState.OPEN && exit.end() == End.DONE;
        if (task.isEnding() && !outrun) {
            return task.ending();
        }
        return switch (exit.end()) {
            case DONE -> TaskState.DONE;
            case FAILED, TIMED_OUT, NO_PROGRESS, NO_OUTPUT ->
                    maxFailures.allowsMoreThan(task.failures() + 1)
                            ? TaskState.OPEN
                            : TaskState.FAILED;
            case CANNOT_START -> TaskState.FAILED;
            case STOPPED, LOST -> TaskState.OPEN;
            case NOT_YET -> throw new IllegalArgumentException("an attempt that has not ended");
        };
    }
}
