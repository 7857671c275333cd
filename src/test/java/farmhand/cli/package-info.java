/** Commands as they are typed, on a real coordinator behind a real door. */
@NullMarked
package farmhand.cli;

import org.jspecify.annotations.NullMarked;
