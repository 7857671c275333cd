/** Tests of the package of the same name. */
@NullMarked
package farmhand.app.serve;

import org.jspecify.annotations.NullMarked;
