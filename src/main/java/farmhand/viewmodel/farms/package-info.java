/** The farms that a window knows by name: open ones, and those that were looked at lately. */
@NullMarked
package farmhand.viewmodel.farms;

import org.jspecify.annotations.NullMarked;
