/**
 * What starts next: {@link farmhand.engine.schedule.ReadyQueue} keeps the order of what may start,
 * {@link farmhand.engine.schedule.Scheduler} fills free slots from it.
 *
 * <p>Both follow the events of the writer's batches, so that a dispatch costs the same whether ten
 * or ten thousand jobs wait. They belong to the writer's thread and are rebuilt from a farm when a
 * batch is dropped. Uses the domain alone.
 *
 * <pre>FarmEvent -> ReadyQueue -> Scheduler -> AttemptAssigned</pre>
 */
@NullMarked
package farmhand.engine.schedule;

import org.jspecify.annotations.NullMarked;
