package farmhand.engine.upkeep;

import farmhand.farm.Block;
import farmhand.farm.FarmEvent;
import farmhand.farm.FarmEvent.AttemptEnded;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.NextRun;
import farmhand.farm.time.Recurrence;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Tasks that come back: one that ended well is open again with a later time.
 *
 * @param zone whose clock cron lines are read by
 */
public record Recurring(ZoneId zone) {
    private static final int SECOND_MICROS = 1_000_000;

    /** The end of an attempt, or that and what brings its task back. */
    public List<FarmEvent> after(AttemptEnded end, Block block, Task task) {
        if (end.exit().end() != End.DONE || end.to() != TaskState.DONE || task.isEnding()) {
            return List.of(end);
        }
        TaskAddress address = end.attempt().task();
        TaskWishes wishes = block.wishes(address.task());
        When due = wishes.notBefore().isNever() ? task.started() : wishes.notBefore();
        return next(
                        end.account(),
                        block.options(address.task()).recurrence(),
                        due,
                        task.started(),
                        end.at())
                .map(
                        next ->
                                List.<FarmEvent>of(
                                        opened(end),
                                        new FarmEvent.TasksEdited(
                                                address.inBlock(),
                                                TaskSet.of(address.task()),
                                                wishes.withNotBefore(next),
                                                end.at())))
                .orElse(List.of(end));
    }

    private static AttemptEnded opened(AttemptEnded end) {
        return new AttemptEnded(end.attempt(), end.exit(), end.account(), TaskState.OPEN, end.at());
    }

    /** Its own word goes before what its user said. */
    private Optional<When> next(
            Account account, Recurrence recurrence, When due, When began, When now) {
        return switch (account.next()) {
            case NextRun.Unsaid _ -> recurrence.next(due, began, now, zone);
            case NextRun.After(var time) ->
                    Optional.of(new When(now.micros() + time.toSeconds() * SECOND_MICROS));
            case NextRun.At(var time) -> Optional.of(time);
        };
    }

    /** The command with tasks by cron lines waiting for the first time these name. */
    public Command placed(Command command, When now) {
        return switch (command) {
            case Command.Submit(JobSpec job) ->
                    new Command.Submit(job.withBlocks(blocks(job.blocks(), now)));
            case Command.AppendBlocks(var job, var blocks) ->
                    new Command.AppendBlocks(job, blocks(blocks, now));
            case Command.AppendTasks(var block, var tasks) ->
                    new Command.AppendTasks(block, tasks(tasks, now));
            case Command.Together(var parts) ->
                    new Command.Together(parts.stream().map(part -> placed(part, now)).toList());
            case Command.EditJob _,
                    Command.EditBlock _,
                    Command.EditTasks _,
                    Command.EditPolicy _,
                    Command.Undo _,
                    Command.Redo _,
                    Command.Acts _ ->
                    command;
        };
    }

    private List<BlockSpec> blocks(List<BlockSpec> blocks, When now) {
        return blocks.stream()
                .map(
                        block ->
                                block.work() instanceof Work.Listed listed
                                                && listed.tasks().stream()
                                                        .anyMatch(Recurring::waits)
                                        ? block.withWork(listed.with(tasks(listed.tasks(), now)))
                                        : block)
                .toList();
    }

    private List<TaskSpec> tasks(List<TaskSpec> tasks, When now) {
        return tasks.stream().map(task -> placed(task, now)).toList();
    }

    /** Whether it has only its cron line to say when it begins. */
    private static boolean waits(TaskSpec task) {
        return task.options().recurrence() instanceof Recurrence.Cron
                && task.wishes().notBefore().isNever();
    }

    private TaskSpec placed(TaskSpec task, When now) {
        return waits(task) && task.options().recurrence() instanceof Recurrence.Cron cron
                ? cron.after(now, zone)
                        .map(first -> task.with(task.wishes().withNotBefore(first)))
                        .orElse(task)
                : task;
    }
}
