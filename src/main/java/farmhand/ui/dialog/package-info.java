/**
 * The dialogs: how the forms of {@link farmhand.viewmodel.form} look. Each is a plain node that any
 * layer of a window can show, and calls what it was given to be closed.
 *
 * <p>{@link farmhand.ui.dialog.FormDialog} has what all share: head, body and foot, Enter for the
 * act, Escape to close, focus in the first field, the farm's refusal above the foot.
 *
 * <pre>keys, clicks -> Field text -> Form -> labels, button</pre>
 */
@NullMarked
package farmhand.ui.dialog;

import org.jspecify.annotations.NullMarked;
