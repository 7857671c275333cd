/** Tests of texts. */
@NullMarked
package farmhand.viewmodel.text;

import org.jspecify.annotations.NullMarked;
