/** One walk through each dialog: open, fill, refuse, correct, accept. */
@NullMarked
package farmhand.ui.welcome;

import org.jspecify.annotations.NullMarked;
