/** Tests of {@code farmhand.ui.pane.graph}. */
@NullMarked
package farmhand.ui.pane.graph;

import org.jspecify.annotations.NullMarked;
