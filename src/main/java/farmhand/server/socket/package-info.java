/**
 * The file of the unix socket: the one place of the server that changes the file system.
 *
 * <p>{@link farmhand.server.socket.OwnerSocket} removes the file that a dead coordinator left, and
 * takes the new one from everybody but its owner. No other file is touched: a path that holds
 * something else than a socket is refused.
 */
@NullMarked
package farmhand.server.socket;

import org.jspecify.annotations.NullMarked;
