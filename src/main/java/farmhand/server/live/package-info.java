/**
 * The live feed: one WebSocket session is one reader of the farm.
 *
 * <p>{@link farmhand.server.live.LiveSessions} admits sessions and looks after them, {@code
 * LiveFeed} carries updates to one. Nothing is queued: the next update is asked for when the tick
 * has passed and the frame before it was written, so what a slow reader costs is one frame.
 *
 * <pre>FarmHost feed -> LiveFeed -> FramePrinter -> WebSocket</pre>
 */
@NullMarked
package farmhand.server.live;

import org.jspecify.annotations.NullMarked;
