/**
 * The frames of the live feed: updates of a link as WebSocket texts, and back.
 *
 * <p>{@link farmhand.dialect.live.frame.FramePrinter} turns each update into one frame, or several
 * where one would be too large. {@link farmhand.dialect.live.frame.FrameReader} turns them back; it
 * remembers the jobs and blocks it was told, since a change names only the keys that changed.
 * {@link farmhand.dialect.live.frame.WatchFrames} are what a reader sends: what it wants to watch.
 *
 * <pre>Update -> FramePrinter -> text -> FrameReader -> equal Update</pre>
 */
@NullMarked
package farmhand.dialect.live.frame;

import org.jspecify.annotations.NullMarked;
