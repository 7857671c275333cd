/**
 * What the dialogs say that make a job grow: by frames (a copied block with only the new ones, and
 * copies of the blocks that wait for it), by listed tasks, by blocks.
 *
 * <pre>Field -> AppendFramesForm -> Copies, Ranges -> Command.AppendBlocks</pre>
 */
@NullMarked
package farmhand.viewmodel.form.append;

import org.jspecify.annotations.NullMarked;
