/** Tests of {@code farmhand.ui.pane.frames}. */
@NullMarked
package farmhand.ui.pane.frames;

import org.jspecify.annotations.NullMarked;
