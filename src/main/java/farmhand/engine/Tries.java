package farmhand.engine;

import farmhand.engine.port.Store;
import farmhand.engine.port.TaskRunner;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.TaskPage;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Task;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The attempts of tasks, each with what it did until now: the store knows that of its end. */
final class Tries {
    private final Store store;
    private final TaskRunner runner;

    Tries(Store store, TaskRunner runner) {
        this.store = store;
        this.runner = runner;
    }

    /** All of one task. */
    List<Attempt> of(TaskAddress address, Task task) {
        return store.attempts(address).stream().map(attempt -> soFar(attempt, task)).toList();
    }

    /** The page with the newest of each of its tasks, as lists tell them. */
    TaskPage addedTo(TaskPage page) {
        List<TaskAddress> tried =
                page.tasks().stream()
                        .filter(placed -> placed.task().task().tries() > 0)
                        .map(TaskPage.Placed::address)
                        .toList();
        if (tried.isEmpty()) {
            return page;
        }
        Map<TaskAddress, List<Attempt>> newest =
                store.newest(tried, TaskPage.ATTEMPTS).stream()
                        .collect(Collectors.groupingBy(attempt -> attempt.address().task()));
        return new TaskPage(
                page.revision(),
                page.tasks().stream()
                        .map(
                                placed ->
                                        with(
                                                placed,
                                                newest.getOrDefault(placed.address(), List.of())))
                        .toList(),
                page.total());
    }

    private TaskPage.Placed with(TaskPage.Placed placed, List<Attempt> attempts) {
        return placed.with(
                attempts.stream()
                        .map(attempt -> soFar(attempt, placed.task().task()).listed())
                        .toList());
    }

    private Attempt soFar(Attempt attempt, Task task) {
        return attempt.exit().end() == End.NOT_YET
                ? attempt.with(runner.account(attempt.address()).withProgress(task.progress()))
                : attempt;
    }
}
