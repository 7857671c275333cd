/**
 * What undoes a command: pure functions that hold no state.
 *
 * <p>{@link farmhand.engine.undo.Changed} sees what a command changed by the farms before and after
 * it, which versions share but for that. {@link farmhand.engine.undo.Undoing} decides what becomes
 * of bringing it back: each thing by itself, and only where it still is as the command left it.
 * {@link farmhand.engine.undo.Picks} says which entry is meant when nobody names one.
 *
 * <p>Codes of its refusals: {@code changed_meanwhile started not_undoable already_undone
 * nothing_to_undo nothing_to_redo not_found}.
 *
 * <pre>Farm before, Farm after -> Undo ; Undo, Farm now -> Decision</pre>
 */
@NullMarked
package farmhand.engine.undo;

import org.jspecify.annotations.NullMarked;
