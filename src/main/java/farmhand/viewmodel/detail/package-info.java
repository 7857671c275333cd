/**
 * What the pane beside the table says of what is chosen: a title, counts, why it waits, and the log
 * of a task.
 */
@NullMarked
package farmhand.viewmodel.detail;

import org.jspecify.annotations.NullMarked;
