/** Afanasy's port in front of a real coordinator. */
@NullMarked
package farmhand.server.afanasy;

import org.jspecify.annotations.NullMarked;
