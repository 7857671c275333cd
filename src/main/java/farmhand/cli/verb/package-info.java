/** Commands that change what is on a farm: the verbs of the window, edits, undo and redo. */
@NullMarked
package farmhand.cli.verb;

import org.jspecify.annotations.NullMarked;
