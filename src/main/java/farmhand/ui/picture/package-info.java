/**
 * Pictures that tasks made: small ones in rows, the newest in the pane, one over the whole window.
 *
 * <pre>viewmodel.picture -> Decoded (beside the painting thread) -> ImageView</pre>
 */
@NullMarked
package farmhand.ui.picture;

import org.jspecify.annotations.NullMarked;
