/** Tests of what the screen says, over a farm in memory, without a toolkit. */
@NullMarked
package farmhand.viewmodel;

import org.jspecify.annotations.NullMarked;
