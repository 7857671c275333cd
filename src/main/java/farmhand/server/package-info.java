/**
 * The doors: HTTP, WebSocket and the unix socket. They do I/O and know no farm rule.
 *
 * <p>{@link farmhand.server.HttpDoor} serves a {@link farmhand.farm.link.FarmHost}. A request first
 * meets {@code Access} (loopback, token, no foreign web page), then the table of {@code route}, or
 * for {@code GET /farm/live} the package {@code live}. Handlers run on virtual threads, so that one
 * that waits stops no other.
 *
 * <pre>socket -> Access -> Routes -> Endpoint -> dialect.live -> FarmHost</pre>
 */
@NullMarked
package farmhand.server;

import org.jspecify.annotations.NullMarked;
