/**
 * What waits for what, as boxes and lines between them.
 *
 * <pre>DetailViewModel -> GraphTab</pre>
 */
@NullMarked
package farmhand.ui.pane.graph;

import org.jspecify.annotations.NullMarked;
