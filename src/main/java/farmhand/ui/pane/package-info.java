/**
 * The pane beside the table: what is chosen, how it stands, the log of a task, and the acts that
 * are likeliest next.
 */
@NullMarked
package farmhand.ui.pane;

import org.jspecify.annotations.NullMarked;
