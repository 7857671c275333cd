/**
 * One task: its state, what was tried and how that ended; and a block's million of them.
 *
 * <p>{@link farmhand.farm.task.Task} is what happens to one; {@link farmhand.farm.task.TaskTable}
 * keeps those of a block, from which {@link farmhand.farm.task.Totals} are read. Immutable, but for
 * a table that is being made ({@link farmhand.farm.task.TaskTableBuilder}, which has one owner).
 * Knows nothing of blocks, jobs and farms.
 */
@NullMarked
package farmhand.farm.task;

import org.jspecify.annotations.NullMarked;
