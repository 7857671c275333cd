/**
 * Time as users speak of it: how long something may take, how often it comes back.
 *
 * <p>{@link farmhand.farm.time.Durations} reads and writes {@code 90s 5m 2h 14d}. The records hold
 * what a user said, and {@link farmhand.farm.time.Recurrence} reckons when a task comes back;
 * nobody looks at a clock here.
 */
@NullMarked
package farmhand.farm.time;

import org.jspecify.annotations.NullMarked;
