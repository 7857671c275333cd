/** Tests of the frame strip; none needs the toolkit. */
@NullMarked
package farmhand.ui.strip;

import org.jspecify.annotations.NullMarked;
