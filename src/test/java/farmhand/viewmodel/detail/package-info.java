/** Tests of what is said of the chosen. */
@NullMarked
package farmhand.viewmodel.detail;

import org.jspecify.annotations.NullMarked;
