package farmhand.farm.why;

import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;

/**
 * Why some tasks do not run.
 *
 * @param subject the job when all its open tasks are meant, else their block
 * @param tasks which of the block's; empty for a whole job
 * @param reason why
 */
public record Why(Subject subject, TaskSet tasks, Reason reason) {}
