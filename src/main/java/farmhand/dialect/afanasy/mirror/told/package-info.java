/**
 * What a real server tells, read: its jobs, tasks, renders, events and logs as values of the farm.
 *
 * <p>{@link farmhand.dialect.afanasy.mirror.told.Told} reads its answers and {@link
 * farmhand.dialect.afanasy.mirror.told.ToldEvents} what it says has changed; both forgive JSON that
 * is not quite JSON.
 */
@NullMarked
package farmhand.dialect.afanasy.mirror.told;

import org.jspecify.annotations.NullMarked;
