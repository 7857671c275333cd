/** Tests of accsyn's door. */
@NullMarked
package farmhand.server.accsyn;

import org.jspecify.annotations.NullMarked;
