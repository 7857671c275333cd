/**
 * Small nodes that the regions of the window are made of. They know single actions and marks, not
 * the farm.
 */
@NullMarked
package farmhand.ui.part;

import org.jspecify.annotations.NullMarked;
