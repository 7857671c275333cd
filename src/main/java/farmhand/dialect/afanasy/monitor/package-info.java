/**
 * Monitors: clients that ask again and again what has changed, and are told the difference between
 * the farm they last saw and the newest one.
 *
 * <p>{@link farmhand.dialect.afanasy.monitor.Monitor} is what is known of one, {@link
 * farmhand.dialect.afanasy.monitor.EventsJson} what it is told.
 */
@NullMarked
package farmhand.dialect.afanasy.monitor;

import org.jspecify.annotations.NullMarked;
