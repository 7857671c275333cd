/** Tests of the first start. */
@NullMarked
package farmhand.viewmodel.welcome;

import org.jspecify.annotations.NullMarked;
