package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.told.ToldTries;
import farmhand.farm.Farm;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.TaskPage;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Task;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The attempts of tasks, as the server notes them. Any thread; waits for the server. */
final class Attempts {
    private final Server server;
    private final Ask ask;

    Attempts(Server server, Ask ask) {
        this.server = server;
        this.ask = ask;
    }

    /**
     * The page with the newest attempt of each task; the others stand in the logs of single tasks.
     */
    static TaskPage addedTo(TaskPage page) {
        return new TaskPage(
                page.revision(),
                page.tasks().stream().map(Attempts::withNewest).toList(),
                page.total());
    }

    private static TaskPage.Placed withNewest(TaskPage.Placed placed) {
        return placed.with(ToldTries.newest(placed.address(), placed.task().task(), ""));
    }

    /** As the task's log tells them; of the newest alone where that cannot be had. */
    List<Attempt> of(Farm farm, Function<TaskAddress, Integer> ids, TaskAddress address) {
        Task task = farm.task(address).orElseThrow(() -> noTask(address));
        String command =
                farm.block(address.inBlock())
                        .map(block -> block.command(address.task()).text())
                        .orElse("");
        if (task.tries() == 0) {
            return List.of();
        }
        return ToldTries.of(address, task, command, log(ids.apply(address), address));
    }

    private List<String> log(int job, TaskAddress task) {
        try {
            return server.ask(ask.taskLog(job, task.block(), task.task())).data().lines().toList();
        } catch (IOException ignored) {
            return List.of(); // then only the newest attempt is known
        }
    }

    private static Refused noTask(TaskAddress address) {
        return new Refused(
                Rejection.of(
                                "not_found",
                                "There is no task " + address + ".",
                                "List the job's tasks to see their addresses.")
                        .about(address.toString()));
    }
}
