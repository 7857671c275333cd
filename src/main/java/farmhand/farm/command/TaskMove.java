package farmhand.farm.command;

import farmhand.farm.TaskState;
import farmhand.farm.address.Subject;

/**
 * Tasks to be put into a state by hand.
 *
 * @param tasks which
 * @param to open, held, excluded, done or failed
 */
public record TaskMove(Subject tasks, TaskState to) {}
