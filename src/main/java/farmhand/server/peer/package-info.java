/**
 * Who is at the other end of a connection, where no token is asked for. Asks the system whose it is
 * and knows no door.
 */
@NullMarked
package farmhand.server.peer;

import org.jspecify.annotations.NullMarked;
