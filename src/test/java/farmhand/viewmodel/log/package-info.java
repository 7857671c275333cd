/** Tests of the followed log. */
@NullMarked
package farmhand.viewmodel.log;

import org.jspecify.annotations.NullMarked;
