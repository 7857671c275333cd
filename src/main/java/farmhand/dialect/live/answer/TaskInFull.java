package farmhand.dialect.live.answer;

import farmhand.farm.Attempt;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.view.TaskView;

import java.util.List;

/**
 * One task with all its attempts.
 *
 * @param address where it is
 * @param task the task
 * @param command what is run, patterns filled
 * @param attempts in order of their numbers
 */
public record TaskInFull(
        TaskAddress address, TaskView task, TaskCommand command, List<Attempt> attempts) {
    public TaskInFull {
        attempts = List.copyOf(attempts);
    }
}
