/** Party's door, over real processes. */
@NullMarked
package farmhand.server.party;

import org.jspecify.annotations.NullMarked;
