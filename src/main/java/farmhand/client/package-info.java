/**
 * A farm seen from afar: the same {@link farmhand.farm.link.FarmLink} as the coordinator's own,
 * over HTTP and a WebSocket.
 *
 * <p>{@link farmhand.client.LiveLink} is the entry. Each feed is a {@link farmhand.client.Session}:
 * it connects, asks to resume where it was, and after a loss tries again with growing pauses until
 * it is closed or its token is refused.
 *
 * <pre>
 * WebSocket text -> dialect.live -> Update -> reader;   Command -> dialect.live -> HTTP -> Outcome
 * </pre>
 */
@NullMarked
package farmhand.client;

import org.jspecify.annotations.NullMarked;
