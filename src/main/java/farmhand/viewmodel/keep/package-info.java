/**
 * What the window remembers: how it looks, and the views that were saved. The program says where it
 * is kept.
 *
 * <pre>property -> Keepsake -> a file of the user's</pre>
 */
@NullMarked
package farmhand.viewmodel.keep;

import org.jspecify.annotations.NullMarked;
