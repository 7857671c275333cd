/** Tests of the runner with real processes. */
@NullMarked
package farmhand.runner;

import org.jspecify.annotations.NullMarked;
