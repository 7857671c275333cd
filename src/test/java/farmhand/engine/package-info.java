/** Tests of the coordinator, and what every implementation of its ports must hold. */
@NullMarked
package farmhand.engine;

import org.jspecify.annotations.NullMarked;
