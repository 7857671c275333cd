/**
 * Who is at the other end of a connection, where no token is asked for. Reads the system's table of
 * connections and knows no door.
 */
@NullMarked
package farmhand.server.peer;

import org.jspecify.annotations.NullMarked;
