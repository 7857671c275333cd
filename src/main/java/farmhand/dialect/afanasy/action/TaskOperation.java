package farmhand.dialect.afanasy.action;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.Readiness;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.Verb;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation on tasks of a block: which states it is about, and what becomes of these tasks.
 *
 * @see <a href="https://github.com/CGRU/cgru">afanasy/src/server/block.cpp, Block::action</a>
 */
enum TaskOperation {
    SKIP("skip"),
    SUSPEND("suspend"),
    CONTINUE("continue"),
    DONE("done"),
    RESTART("restart"),
    RESTART_RUNNING("restart_running"),
    RESTART_SKIPPED("restart_skipped"),
    RESTART_DONE("restart_done"),
    RESTART_ERRORS("restart_errors");

    private final String word;

    TaskOperation(String word) {
        this.word = word;
    }

    static Optional<TaskOperation> of(String word) {
        return List.of(values()).stream().filter(one -> one.word.equals(word)).findFirst();
    }

    /** Those of {@code among} that it is about; what waits for frames is not suspended. */
    TaskSet about(Job job, Block block, TaskSet among) {
        TaskSet about = TaskPick.where(block, among, this::isAbout);
        return this == SUSPEND
                ? about.minus(Readiness.waitingByFrame(job.blocks(), block, about))
                : about;
    }

    /** What is asked of the farm for these tasks, which it is about; not empty. */
    Command on(BlockAddress block, TaskSet tasks) {
        return on(Map.of(block, tasks));
    }

    /** The same for tasks of several blocks of a job. */
    Command on(Map<BlockAddress, TaskSet> tasks) {
        List<Subject> subjects =
                tasks.entrySet().stream()
                        .<Subject>map(one -> new Subject.OfTasks(one.getKey(), one.getValue()))
                        .toList();
        return switch (this) {
            case SKIP -> Command.act(new Verb.Exclude(), subjects);
            case SUSPEND -> Command.act(new Verb.Hold(), subjects);
            case CONTINUE -> Command.act(new Verb.Include(), subjects);
            case DONE ->
                    new Command.EditTasks(
                            subjects.getFirst().job(),
                            subjects.stream()
                                    .map(some -> TaskEdit.to(some, TaskState.DONE))
                                    .toList());
            case RESTART, RESTART_RUNNING, RESTART_SKIPPED, RESTART_DONE, RESTART_ERRORS ->
                    Command.act(new Verb.Retry(Verb.Which.ALL), subjects);
        };
    }

    private boolean isAbout(Task task) {
        TaskState state = task.state();
        boolean failedBefore = state == TaskState.OPEN && task.failures() > 0;
        return switch (this) {
            case SKIP ->
                    state != TaskState.DELETED
                            && state != TaskState.DONE
                            && state != TaskState.EXCLUDED;
            case DONE -> state != TaskState.DELETED && state != TaskState.DONE;
            case SUSPEND ->
                    state == TaskState.OPEN || state.isActive() || state == TaskState.EXCLUDED;
            case CONTINUE -> state == TaskState.HELD;
            case RESTART -> state != TaskState.DELETED && (state != TaskState.OPEN || failedBefore);
            case RESTART_RUNNING -> state.isActive();
            case RESTART_SKIPPED -> state == TaskState.EXCLUDED;
            case RESTART_DONE -> state == TaskState.DONE;
            case RESTART_ERRORS -> state == TaskState.FAILED || failedBefore;
        };
    }

    /** Tasks that go before others. */
    static TaskSet turned(Block block, TaskSet among) {
        return TaskPick.where(block, among, task -> task.turn() != Turn.USUAL);
    }
}
