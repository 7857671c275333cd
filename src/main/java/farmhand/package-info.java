/** Farmhand: a desktop window on a render farm, and a farm of its own when there is none. */
@NullMarked
package farmhand;

import org.jspecify.annotations.NullMarked;
