/** Tests of the reasons, one for each kind. */
@NullMarked
package farmhand.farm.why;

import org.jspecify.annotations.NullMarked;
