/** Whose connections are, asked of the system this runs on. */
@NullMarked
package farmhand.server.peer;

import org.jspecify.annotations.NullMarked;
