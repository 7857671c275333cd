/**
 * The queue and the scheduler, compared with a look at the whole farm.
 *
 * <p>{@link farmhand.engine.schedule.NaiveQueue} says in the plainest way what may start first.
 */
@NullMarked
package farmhand.engine.schedule;

import org.jspecify.annotations.NullMarked;
