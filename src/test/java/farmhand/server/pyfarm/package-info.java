/** pyfarm's door, over real processes. */
@NullMarked
package farmhand.server.pyfarm;

import org.jspecify.annotations.NullMarked;
