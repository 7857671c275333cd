/**
 * Everything that can be done in the window, wherever it is offered: in the menu bar, by a key, or
 * to who looks for it by words.
 *
 * <p>{@link farmhand.viewmodel.menu.WindowActions} holds what stands to nothing that is chosen;
 * what is done to the chosen is in {@link farmhand.viewmodel.act}. {@link
 * farmhand.viewmodel.menu.ActionSearch} finds both.
 *
 * <pre>Actions, WindowActions -> menu bar; both -> ActionSearch -> list of actions</pre>
 */
@NullMarked
package farmhand.viewmodel.menu;

import org.jspecify.annotations.NullMarked;
