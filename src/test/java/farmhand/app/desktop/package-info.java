/** Tests of the package of the same name. */
@NullMarked
package farmhand.app.desktop;

import org.jspecify.annotations.NullMarked;
