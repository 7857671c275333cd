/** Tests of the parts of the detail pane that need no window. */
@NullMarked
package farmhand.ui.pane;

import org.jspecify.annotations.NullMarked;
