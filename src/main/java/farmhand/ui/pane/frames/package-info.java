/**
 * Frames as cells: drawn on a canvas, named, coloured and picked.
 *
 * <pre>DetailViewModel -> FrameMatrix</pre>
 */
@NullMarked
package farmhand.ui.pane.frames;

import org.jspecify.annotations.NullMarked;
