/**
 * Logs in the pane: read, searched, followed, and held against another.
 *
 * <pre>DetailViewModel -> LogPane</pre>
 */
@NullMarked
package farmhand.ui.pane.log;

import org.jspecify.annotations.NullMarked;
