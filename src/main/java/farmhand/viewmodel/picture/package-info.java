/**
 * Pictures and other files that tasks make: the newest of what is chosen, small ones for rows, and
 * the files themselves, brought to this computer where they are not on it.
 *
 * <pre>Question.ThumbOf -> Picture -> a row, the pane; Question.OutputOf -> LocalFiles -> a viewer
 * </pre>
 */
@NullMarked
package farmhand.viewmodel.picture;

import org.jspecify.annotations.NullMarked;
