/** Tests of what undoes a command. */
@NullMarked
package farmhand.engine.undo;

import org.jspecify.annotations.NullMarked;
