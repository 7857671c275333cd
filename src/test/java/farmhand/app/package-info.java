/** The program as a whole, from its arguments to its exit codes. */
@NullMarked
package farmhand.app;

import org.jspecify.annotations.NullMarked;
