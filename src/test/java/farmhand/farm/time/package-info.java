/** Tests of times that come back. */
@NullMarked
package farmhand.farm.time;

import org.jspecify.annotations.NullMarked;
