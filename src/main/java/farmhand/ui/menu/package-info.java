/** The menus of the window and of rows, and the keys that do the same. */
@NullMarked
package farmhand.ui.menu;

import org.jspecify.annotations.NullMarked;
