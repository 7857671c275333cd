package farmhand.engine;

import farmhand.engine.port.TaskRunner;
import farmhand.engine.schedule.Deadlines;
import farmhand.engine.upkeep.RecentFailures;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.command.Outcome;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskTable;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What a durable batch sets going: readers are told, attempts started and stopped, askers answered.
 */
final class Effects implements Writer.After {
    private final Consumer<Published> publish;
    private final TaskRunner runner;
    private final TaskRunner.Reports reports;
    private final Measuring measuring;
    private final RecentFailures failures;
    private final Executor executor;
    private final BegunTransfers transfers;

    Effects(
            Consumer<Published> publish,
            TaskRunner runner,
            TaskRunner.Reports reports,
            Measuring measuring,
            RecentFailures failures,
            Executor executor) {
        this.failures = failures;
        this.publish = publish;
        this.runner = runner;
        this.reports = reports;
        this.measuring = measuring;
        this.executor = executor;
        this.transfers = new BegunTransfers(runner);
    }

    @Override
    public void published(Published now, List<FarmEvent> events) {
        publish.accept(now);
        measuring.follow(now.farm(), events);
        transfers.follow(now.farm(), events);
        for (FarmEvent event : events) {
            if (event instanceof FarmEvent.AttemptAssigned assigned) {
                runner.start(Launches.of(now.farm(), assigned), reports);
            } else if (event instanceof FarmEvent.TasksEnding ending) {
                stop(now.farm(), ending);
            } else if (event instanceof FarmEvent.JobPurged purged) {
                executor.execute(() -> runner.forget(purged.job()));
            } else if (event instanceof FarmEvent.AttemptEnded ended
                    && ended.exit().end().isFailure()) {
                now.farm()
                        .task(ended.attempt().task())
                        .ifPresent(task -> failures.add(task.worker(), ended.at()));
            }
        }
    }

    @Override
    public void overdue(Deadlines.Overdue attempt) {
        runner.stop(attempt.attempt(), attempt.exit());
    }

    /** Not on the writer's thread: what hangs on an answer is somebody else's work. */
    @Override
    public void answered(Message.Asked asked, Outcome outcome) {
        executor.execute(() -> asked.answer().complete(outcome));
    }

    private void stop(Farm farm, FarmEvent.TasksEnding ending) {
        TaskTable tasks =
                farm.jobs()
                        .find(ending.job())
                        .orElseThrow()
                        .blocks()
                        .get(ending.block().block())
                        .tasks();
        ending.tasks()
                .forEach(
                        index -> {
                            Task task = tasks.task(index);
                            if (task.isEnding()) {
                                runner.stop(ending.block().task(index).attempt(task.tries()));
                            }
                        });
    }
}
