package farmhand.engine;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.End;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.transfer.Transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Transfers that were begun and are not done. Has the runner take away what is there of those that
 * will not go on: their job was aborted or deleted, or they were left out or sent elsewhere. Used
 * by the writer's thread.
 */
final class BegunTransfers {
    private final TaskRunner runner;
    private final Map<TaskAddress, Transfer> begun = new HashMap<>();

    BegunTransfers(TaskRunner runner) {
        this.runner = runner;
    }

    /** Looks in what happened for transfers that will not go on. */
    void follow(Farm now, List<? extends FarmEvent> events) {
        for (FarmEvent event : events) {
            switch (event) {
                case FarmEvent.AttemptAssigned assigned -> begin(now, assigned.attempt().task());
                case FarmEvent.AttemptEnded ended -> end(now, ended);
                case FarmEvent.JobDeleted(var job, _) -> all(now, job);
                case FarmEvent.JobEdited(var job, var settings, _)
                        when settings.wishes().aborted() ->
                        all(now, job);
                case FarmEvent.TasksMoved(var block, var tasks, _, _) -> some(now, block, tasks);
                case FarmEvent.TasksEdited(var block, var tasks, _, _) -> some(now, block, tasks);
                default -> {}
            }
        }
    }

    /** It may go elsewhere than the attempt before it, which ended in the same batch. */
    private void begin(Farm now, TaskAddress task) {
        block(now, task.inBlock())
                .flatMap(block -> block.transfer(task.task()))
                .ifPresent(
                        transfer ->
                                Optional.ofNullable(begun.put(task, transfer))
                                        .filter(before -> !before.equals(transfer))
                                        .ifPresent(runner::drop));
    }

    private void end(Farm now, FarmEvent.AttemptEnded ended) {
        TaskAddress task = ended.attempt().task();
        if (ended.exit().end() == End.DONE) {
            begun.remove(task);
            return;
        }
        some(now, task.inBlock(), TaskSet.of(task.task()));
    }

    private void all(Farm now, JobNumber number) {
        now.jobs().find(number).stream()
                .flatMap(job -> job.blocks().stream())
                .forEach(
                        block ->
                                some(
                                        now,
                                        new BlockAddress(number, block.index()),
                                        TaskSet.firstOf(block.tasks().size())));
    }

    private void some(Farm now, BlockAddress address, TaskSet tasks) {
        block(now, address)
                .filter(block -> !block.isNumeric())
                .ifPresent(
                        block -> {
                            boolean over = isOver(now.jobs().find(address.job()).orElseThrow());
                            tasks.forEach(i -> look(address.task(i), block, over));
                        });
    }

    /** What an earlier coordinator began is thought to have gone where it is to go now. */
    private void look(TaskAddress address, Block block, boolean over) {
        Optional<Transfer> now = block.transfer(address.task());
        Task task = block.tasks().task(address.task());
        if (now.isEmpty() || task.tries() == 0 || task.state().isActive()) {
            return;
        }
        boolean goesOn = !over && mayGoOn(task.state());
        Optional<Transfer> before =
                Optional.ofNullable(begun.get(address))
                        .or(() -> now.filter(_ -> task.state() != TaskState.DONE));
        if (before.isPresent() && !(goesOn && before.equals(now))) {
            begun.remove(address);
            runner.drop(before.get());
        }
    }

    private static boolean isOver(Job job) {
        return job.deleted() || job.settings().wishes().aborted();
    }

    private static boolean mayGoOn(TaskState state) {
        return switch (state) {
            case OPEN, ASSIGNED, RUNNING, FAILED, HELD -> true;
            case DONE, EXCLUDED, DELETED -> false;
        };
    }

    /** Also of a job that was deleted. One that is kept elsewhere may have lost blocks by now. */
    private static Optional<Block> block(Farm now, BlockAddress address) {
        return now.jobs()
                .find(address.job())
                .filter(job -> address.block() < job.blocks().size())
                .map(job -> job.blocks().get(address.block()));
    }
}
