package farmhand.dialect.live.answer;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.task.Attempt;
import farmhand.farm.view.TaskView;
import farmhand.farm.why.Why;

import java.util.List;
import java.util.Optional;

/**
 * One task with all its attempts.
 *
 * @param address where it is
 * @param task the task
 * @param command what is run, patterns filled
 * @param created when its block came
 * @param why what keeps it from running; nothing where it is neither open nor held
 * @param attempts in order of their numbers
 */
public record TaskInFull(
        TaskAddress address,
        TaskView task,
        TaskCommand command,
        When created,
        Optional<Why> why,
        List<Attempt> attempts) {
    public TaskInFull {
        attempts = List.copyOf(attempts);
    }
}
