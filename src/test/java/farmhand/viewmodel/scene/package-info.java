/** Files as people drop them. */
@NullMarked
package farmhand.viewmodel.scene;

import org.jspecify.annotations.NullMarked;
